import { expect, test } from 'vitest';
import { aFundedProgramme, as, fund } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/budgets/{programmeId}/entries');

test('the movements come newest or oldest first, of all lines or of one, page by page', async () => {
  const programmeId = await aFundedProgramme([]);
  for (const [index, line] of ['4.1', '4.3', '4.1'].entries())
    await fund(programmeId, { line, amount: `${index + 1}.00` }, `2017-01-1${index + 1}T08:00:00.000Z`);
  const amounts = async (query: string) => {
    const { body } = await as('finance').get(`/v1/budgets/${programmeId}/entries?${query}`);
    return { amounts: body.items.map((entry) => entry['amount']), next: body.next };
  };
  expect((await amounts('line=4.1&order=oldest')).amounts).toEqual(['1.00', '3.00']);
  const all = await amounts('order=oldest');
  expect(all).toEqual({ amounts: ['1.00', '2.00', '3.00'], next: undefined });
  expect((await amounts('order=newest')).amounts).toEqual(all.amounts.toReversed());
  const first = await amounts('limit=2');
  const second = await amounts(`limit=2&cursor=${encodeURIComponent(first.next ?? '')}`);
  expect([...first.amounts, ...second.amounts]).toEqual(all.amounts.toReversed());
});

test('each says by which act and by whom', async () => {
  const programmeId = await aFundedProgramme();
  const { body } = await as('auditor').get(`/v1/budgets/${programmeId}/entries`);
  expect(body.items).toEqual([
    expect.objectContaining({
      movement: 'secure',
      from: 'outside',
      to: 'available',
      amount: '60000.00',
      act: { number: '6/20', date: '2017-06-29' },
    }),
  ]);
});

test('a cursor of another budget is none here', async () => {
  const [mine, other] = [
    await aFundedProgramme(),
    await aFundedProgramme([
      { line: '4.1', amount: '1.00' },
      { line: '4.3', amount: '2.00' },
    ]),
  ];
  const { body } = await as('auditor').get(`/v1/budgets/${other}/entries?limit=1`);
  const reply = await as('auditor').get(`/v1/budgets/${mine}/entries?cursor=${encodeURIComponent(body.next ?? '')}`);
  expect({ status: reply.status, code: reply.body.code }).toEqual({ status: 400, code: 'BadCursor' });
});
