import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aPublishedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/audit/{subject}');

refuses('GET /v1/audit/{subject}', [
  [
    'RightMissing',
    403,
    () => ({ who: 'officer', params: { subject: 'application:018f0000-0000-7000-8000-000000000000' } }),
    'the trail of an application to an officer',
  ],
]);

test('who did what and when, oldest first, page by page', async () => {
  const { callId } = await aPublishedCall();
  const path = `/v1/audit/call:${callId}`;
  const first = await as('officer').get(`${path}?limit=1`);
  expect(first.body.items).toMatchObject([{ number: 1, action: 'create', at: times.drafting }]);
  const second = await as('officer').get(`${path}?limit=1&cursor=${encodeURIComponent(first.body.next ?? '')}`);
  expect(second.body.items).toMatchObject([{ number: 2, action: 'publish', previous: first.body.items[0]?.['hash'] }]);
});

test('a refused command leaves no entry', async () => {
  const { callId } = await aPublishedCall();
  await as('officer').post(`/v1/calls/${callId}/publication`, {});
  expect((await as('auditor').get(`/v1/audit/call:${callId}`)).body.items).toHaveLength(2);
});
