import { randomUUID } from 'node:crypto';
import { staff } from '../cast.ts';
import { lei, showBudget } from '../money.ts';
import type { Asking, Stage } from '../stage.ts';
import { type Budget, read } from '../wire.ts';
import type { PlannedLine } from './programme.ts';

const NOW = '2018-01-22T08:00:00.000Z';

/** What the demonstration itself decides for the line without a sum; the source says nothing. */
const DECIDED_HERE = lei(60_000);

/** Acts of the demonstration, by number not to be taken for real ones. */
export const anAct = (name: string, date: string) => ({ number: `DEMO ${name}`, date });

/** Money of a line approved by an act of the demonstration. */
export const funding = (line: string, amount: string) => ({
  line,
  source: 'municipal',
  amount,
  act: anAct(line, '2018-01-19'),
});

/** Secures the planned sums, and 60 000 lei for line 4.5 by the demonstration's own decision; beyond the ceiling nothing. */
export async function secureMoney(
  stage: Stage,
  programmeId: string,
  lines: readonly PlannedLine[],
): Promise<readonly { readonly line: string; readonly amount: string }[]> {
  stage.scene({
    ro: 'Finanțele asigură banii, linie cu linie, prin acte',
    ru: 'Финансисты обеспечивают деньги, линия за линией, актами',
    en: 'Finance secures the money, line by line, by acts',
  });
  const finance = stage.as(staff.finance, NOW);
  const money = lines.map(({ code, planned }) => ({ line: code, amount: planned ?? DECIDED_HERE }));
  for (const { line, amount } of money)
    await read(finance.post(`/v1/budgets/${programmeId}/funding`, funding(line, amount)));
  stage.say({
    ro: 'Liniile 4.1-4.4, 4.6 și 4.7 primesc suma din plan. Cei 60 000 de lei de pe linia 4.5 sunt hotărârea acestei demonstrații, nu a planului.',
    ru: 'Линии 4.1-4.4, 4.6 и 4.7 получают сумму из плана. 60 000 леев на линии 4.5 – решение этой демонстрации, а не плана.',
    en: 'Lines 4.1-4.4, 4.6 and 4.7 get their planned sum. The 60 000 lei of line 4.5 are the decision of this demonstration, not of the plan.',
  });
  const budget = await read<Budget>(finance.get(`/v1/budgets/${programmeId}`));
  showBudget(stage, budget);
  stage.holds(
    {
      ro: 'asigurat este exact plafonul: 340 000 de lei',
      ru: 'обеспечен ровно предел: 340 000 леев',
      en: 'exactly the ceiling is secured: 340 000 lei',
    },
    budget.secured === '340000.00' && budget.room === '0.00',
    budget,
  );
  await tryBeyond(stage, finance, programmeId);
  return money;
}

async function tryBeyond(stage: Stage, finance: Asking, programmeId: string): Promise<void> {
  await stage.refused(
    {
      ro: 'încă un leu peste plafon: refuzat',
      ru: 'ещё один лей сверх предела: отказано',
      en: 'one more leu beyond the ceiling: refused',
    },
    finance.post(`/v1/budgets/${programmeId}/funding`, funding('4.1', lei(1))),
    'CeilingExceeded',
  );
  // the same order sent twice under one key, as a browser does when the first answer is lost
  const key = randomUUID();
  const transfer = {
    from: { line: '4.6', source: 'municipal' },
    to: { line: '4.7', source: 'municipal' },
    amount: lei(1000),
    act: anAct('T-1', '2018-01-20'),
  };
  const back = { ...transfer, from: transfer.to, to: transfer.from, act: anAct('T-2', '2018-01-20') };
  const twice = [
    await read(finance.post(`/v1/budgets/${programmeId}/transfers`, transfer, { key })),
    await read(finance.post(`/v1/budgets/${programmeId}/transfers`, transfer, { key })),
  ];
  const { pots } = await read<Budget>(finance.get(`/v1/budgets/${programmeId}`));
  stage.holds(
    {
      ro: 'același ordin trimis de două ori (răspunsul s-a pierdut pe drum): banii s-au mutat o singură dată',
      ru: 'один и тот же приказ отправлен дважды (ответ потерялся): деньги переведены один раз',
      en: 'the same order sent twice (the answer got lost): the money moved once',
    },
    twice[0]?.version === twice[1]?.version && pots.find(({ line }) => line === '4.7')?.available === '41000.00',
    pots,
  );
  await read(finance.post(`/v1/budgets/${programmeId}/transfers`, back));
}
