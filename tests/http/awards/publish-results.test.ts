import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aDecidedCall, aLockedCall, aPublishedResult, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/calls/{callId}/results-publication');

refuses('POST /v1/calls/{callId}/results-publication', [
  ['CallStateRefuses', 409, async () => ({ params: { callId: (await aLockedCall()).callId } }), 'before the decision'],
  ['CallStateRefuses', 409, async () => ({ params: { callId: (await aPublishedResult()).callId } }), 'a second time'],
]);

test('from then on everybody can read them', async () => {
  const { callId } = await aDecidedCall();
  const results = () => as('nobody').get(`/v1/calls/${callId}/results`, { now: times.results });
  expect((await results()).status).toBe(404);
  const { body } = await as('officer').post(`/v1/calls/${callId}/results-publication`, undefined, {
    now: times.results,
  });
  expect(body).toMatchObject({ status: 'results-published', resultsPublishedAt: times.results });
  expect((await results()).status).toBe(200);
});
