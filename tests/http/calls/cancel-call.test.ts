import { expect, test } from 'vitest';
import { aDraftCall, aPublishedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/calls/{callId}/cancellation');

const body = { reason: 'Bugetul a fost rectificat' };
const cancelled = async ({ callId }: { callId: string }) => {
  await as('officer').post(`/v1/calls/${callId}/cancellation`, body);
  return { params: { callId } };
};

refuses('POST /v1/calls/{callId}/cancellation', [
  ['CallStateRefuses', 409, async () => cancelled(await aPublishedCall()), 'a call cancelled before'],
]);

test('its money is available again and its reason public', async () => {
  const { callId, programmeId } = await aPublishedCall();
  await as('officer').post(`/v1/calls/${callId}/cancellation`, body);
  expect((await as('nobody').get(`/v1/calls/${callId}`)).body).toMatchObject({
    phase: 'cancelled',
    cancellation: body,
  });
  const budget = await as('nobody').get(`/v1/budgets/${programmeId}`);
  expect(budget.body['pots']).toMatchObject([{ available: '60000.00', announced: '0.00' }]);
});

test('a draft that was dropped stays unseen', async () => {
  const { callId } = await aDraftCall();
  await cancelled({ callId });
  expect((await as('nobody').get(`/v1/calls/${callId}`)).status).toBe(404);
  expect((await as('officer').get(`/v1/calls/${callId}`)).body).toMatchObject({ phase: 'cancelled' });
});
