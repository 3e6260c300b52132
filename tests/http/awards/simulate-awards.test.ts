import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aLockedCall, aScreenedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { notEvaluated, notRanked } from './not-ranked.ts';

// It writes nothing, so there is nothing to keep under a key.
standardRefusals('POST /v1/calls/{callId}/simulations', { replayed: false });

refuses('POST /v1/calls/{callId}/simulations', [
  ...notEvaluated,
  ...notRanked,
  ['UnknownPot', 422, () => ({ body: { scenarios: [{}, { linesOrder: ['9.9'] }] } })],
]);

test('what another sum would give, beside what the call gives; nothing changes', async () => {
  const { callId, programmeId } = await aLockedCall({ requests: ['20000.00', '20000.00'] });
  const before = (await as('auditor').get(`/v1/audit/call:${callId}`)).body;
  const less = [{ line: '4.1', source: 'municipal', amount: '20000.00' }];
  const { body } = await as('chair').post(
    `/v1/calls/${callId}/simulations`,
    { scenarios: [{ name: 'Mai puțin', envelopes: less }] },
    { now: times.decision },
  );
  expect(body).toMatchObject({
    base: { totals: { awarded: 2 } },
    scenarios: [{ name: 'Mai puțin', changes: 1, totals: { awarded: 1, reserve: 1 } }],
  });
  expect((await as('auditor').get(`/v1/audit/call:${callId}`)).body).toEqual(before);
  expect((await as('nobody').get(`/v1/budgets/${programmeId}`)).body['pots']).toMatchObject([
    { announced: '60000.00' },
  ]);
});

test('six scenarios are too many', async () => {
  const { callId } = await aScreenedCall();
  const scenarios = Array.from({ length: 6 }, () => ({}));
  expect((await as('officer').post(`/v1/calls/${callId}/simulations`, { scenarios })).status).toBe(400);
});
