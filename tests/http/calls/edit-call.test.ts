import { expect, test } from 'vitest';
import { rulesOf } from '../../builders/http-calls.ts';
import { aDraftCall, aPublishedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { contentRefusals } from './content-refusals.ts';

standardRefusals('PATCH /v1/calls/{callId}');

refuses('PATCH /v1/calls/{callId}', [
  ...contentRefusals('changed'),
  [
    'CallStateRefuses',
    409,
    async () => {
      const { callId, version } = await aPublishedCall();
      return { params: { callId }, ifMatch: version };
    },
    'a published call',
  ],
]);

test('changes single rules and leaves the others', async () => {
  const { callId, version } = await aDraftCall({ rules: { threshold: 70 } });
  const change = { rules: rulesOf({ minEvaluations: 3 }) };
  const { headers, body } = await as('officer').patch(`/v1/calls/${callId}`, change, { ifMatch: version });
  expect(headers.get('etag')).toBe('"2"');
  expect(body['rules']).toMatchObject({ threshold: { value: 70 }, minEvaluations: { value: 3 } });
});

test('of two who change the same version one is told to look again', async () => {
  const { callId, version } = await aDraftCall();
  const change = (code: string) => as('officer').patch(`/v1/calls/${callId}`, { code }, { ifMatch: version });
  const statuses = (await Promise.all([change('SUB-A'), change('SUB-B')])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 412]);
});
