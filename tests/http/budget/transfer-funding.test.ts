import { expect, test } from 'vitest';
import { aFundedProgramme, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { transfer } from './good-requests.ts';

standardRefusals('POST /v1/budgets/{programmeId}/transfers');

const donated = { line: '2.4', source: 'sponsor-prieteni' };

refuses('POST /v1/budgets/{programmeId}/transfers', [
  ['UnknownLine', 422, () => ({ body: { ...transfer, to: { line: '9.9', source: 'municipal' } } })],
  ['AmountZero', 422, () => ({ body: { ...transfer, amount: '0.00' } })],
  ['MoneyShort', 422, () => ({ body: { ...transfer, amount: '60000.01' } })],
  ['DonationBound', 422, () => ({ body: { ...transfer, from: donated } }), 'money of a donation'],
  ['DonationBound', 422, () => ({ body: { ...transfer, to: donated } }), 'money into a donation'],
  ['SamePot', 422, () => ({ body: { ...transfer, to: transfer.from } })],
]);

test('moves available money, and in all nothing more is secured', async () => {
  const programmeId = await aFundedProgramme();
  const { body } = await as('finance').post(`/v1/budgets/${programmeId}/transfers`, transfer);
  expect(body).toMatchObject({ secured: '60000.00' });
  const budget = await as('nobody').get(`/v1/budgets/${programmeId}`);
  expect(budget.body['pots']).toEqual([
    expect.objectContaining({ line: '4.1', available: '59000.00' }),
    expect.objectContaining({ line: '4.3', available: '1000.00' }),
  ]);
});
