import { expect, test } from 'vitest';
import { aPublishedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { cut } from './good-requests.ts';

standardRefusals('POST /v1/budgets/{programmeId}/cuts');

refuses('POST /v1/budgets/{programmeId}/cuts', [
  ['UnknownLine', 422, () => ({ body: { ...cut, line: '9.9' } })],
  ['AmountZero', 422, () => ({ body: { ...cut, amount: '0' } })],
  ['MoneyShort', 422, () => ({ body: { ...cut, amount: '60000.01' } })],
  ['MoneyShort', 422, () => ({ body: { ...cut, line: '4.3' } }), 'a pot nobody ever filled'],
]);

test('announced money is never cut', async () => {
  const { programmeId } = await aPublishedCall();
  const { status, body } = await as('finance').post(`/v1/budgets/${programmeId}/cuts`, { ...cut, amount: '5000.00' });
  expect(status).toBe(422);
  expect(body).toMatchObject({
    code: 'MoneyShort',
    detail: expect.stringMatching(/^Linia 4\.1: lipsesc 5\s000,00\slei/) as string,
    facts: { line: '4.1', bucket: 'available', asked: '5000.00', available: '0.00', short: '5000.00' },
  });
});
