import { expect, test } from 'vitest';
import { anAct } from '../../builders/http-programmes.ts';
import { aProgramme, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { funding } from './good-requests.ts';

standardRefusals('POST /v1/budgets/{programmeId}/funding');

const sponsor = (purpose: string) => ({ slug: 'prieteni', donor: 'Ion Țurcanu', purpose });

refuses('POST /v1/budgets/{programmeId}/funding', [
  ['UnknownLine', 422, () => ({ body: { ...funding, line: '9.9' } }), 'a line the programme does not have'],
  ['UnknownLine', 422, () => ({ body: { ...funding, line: '1.1' } }), 'a line on which no money is planned'],
  ['AmountZero', 422, () => ({ body: { ...funding, amount: '0.00' } })],
  ['CeilingExceeded', 422, () => ({ body: { ...funding, amount: '340000.01' } })],
  [
    'PotTooLarge',
    422,
    async ({ params }) => {
      const most = { ...funding, line: '2.4', source: sponsor('a'), amount: '9999999999.99' };
      await as('finance').post(`/v1/budgets/${params?.['programmeId'] ?? ''}/funding`, most);
      return { body: most };
    },
  ],
  ['DonationDiffers', 422, () => ({ body: { ...funding, line: '2.4', source: sponsor('b'), amount: '1.00' } })],
]);

test('what is secured is available, and the refusal beyond the ceiling says what is short', async () => {
  const programmeId = await aProgramme();
  const secure = (amount: string) => as('finance').post(`/v1/budgets/${programmeId}/funding`, { ...funding, amount });
  const { body, headers } = await secure('339999.99');
  expect(body).toMatchObject({ secured: '339999.99', room: '0.01', entries: [{ movement: 'secure', act: anAct() }] });
  expect(headers.get('etag')).toBe('"2"');
  expect((await secure('0.02')).body.facts).toEqual({ asked: '0.02', room: '0.01', short: '0.01' });
  expect((await secure('0.01')).status).toBe(201);
});

test('many at once never pass the ceiling', async () => {
  const programmeId = await aProgramme();
  const secure = () => as('finance').post(`/v1/budgets/${programmeId}/funding`, { ...funding, amount: '100000.00' });
  const statuses = (await Promise.all(Array.from({ length: 6 }, secure))).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, 201, 201, 422, 422, 422]);
});
