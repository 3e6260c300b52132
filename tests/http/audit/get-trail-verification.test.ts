import { expect, test } from 'vitest';
import { aPublishedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/audit/{subject}/verification');

refuses('GET /v1/audit/{subject}/verification', [
  [
    'RightMissing',
    403,
    () => ({ who: 'chair', params: { subject: 'application:018f0000-0000-7000-8000-000000000000' } }),
    'the trail of an application to the chair',
  ],
]);

test('the trails of a call and of its budget hold', async () => {
  const { callId, programmeId } = await aPublishedCall();
  const verdict = async (subject: string) => (await as('auditor').get(`/v1/audit/${subject}/verification`)).body;
  expect(await verdict(`call:${callId}`)).toMatchObject({ holds: true, entries: 2 });
  expect(await verdict(`budget:${programmeId}`)).toMatchObject({ holds: true, entries: 2 });
});
