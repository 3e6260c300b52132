import { amountText } from '../../shared/i18n/amount.ts';
import type { Language } from '../../shared/kernel/text.ts';
import type { Stage } from './stage.ts';
import type { Budget } from './wire.ts';

/** Whole lei as the API takes them. */
export const lei = (amount: number): string => `${amount}.00`;
/** An amount of the API in whole bani, for sums. */
export const baniOf = (text: string): number => Math.round(Number(text) * 100);

/** Whole lei for a table: grouped by three, without bani and unit. */
export const shortAmount = (amount: string, language: Language): string =>
  amountText(amount, language).replace(/[,.]00\s\S+$/u, '');

/** The money by line and bucket, with the plan beside it. */
export function showBudget(stage: Stage, { pots, plan, ceiling, secured, room }: Budget): void {
  const { language, tr } = stage;
  const short = (text: string) => (baniOf(text) === 0 ? '–' : shortAmount(text, language));
  const right = (ro: string, ru: string, en: string) => ({ title: tr({ ro, ru, en }), right: true });
  const planned = new Map(plan.map((line) => [line.code, line.planned]));
  const buckets = ['secured', 'available', 'announced', 'reserved', 'contracted', 'paid'] as const;
  const total = (bucket: (typeof buckets)[number]) =>
    short((pots.reduce((sum, pot) => sum + baniOf(pot[bucket]), 0) / 100).toFixed(2));
  const planOf = (line: string) => {
    const text = planned.get(line);
    return text === null || text === undefined ? tr({ ro: 'fără sumă', ru: 'без суммы', en: 'no sum' }) : short(text);
  };
  stage.table(
    [
      { title: tr({ ro: 'linia', ru: 'линия', en: 'line' }) },
      right('în plan', 'в плане', 'planned'),
      right('asigurat', 'обеспечено', 'secured'),
      right('disponibil', 'доступно', 'available'),
      right('anunțat', 'объявлено', 'announced'),
      right('rezervat', 'зарезервировано', 'reserved'),
      right('contractat', 'по договорам', 'contracted'),
      right('plătit', 'выплачено', 'paid'),
    ],
    [
      ...pots.map((pot) => [pot.line, planOf(pot.line), ...buckets.map((bucket) => short(pot[bucket]))]),
      [tr({ ro: 'total', ru: 'всего', en: 'total' }), '', ...buckets.map(total)],
    ],
  );
  const sums = [ceiling, secured, room].map((amount) => amountText(amount, language));
  stage.say({
    ro: `plafon ${sums[0]}, asigurat ${sums[1]}, loc rămas sub plafon ${sums[2]}`,
    ru: `предел ${sums[0]}, обеспечено ${sums[1]}, осталось до предела ${sums[2]}`,
    en: `ceiling ${sums[0]}, secured ${sums[1]}, room under the ceiling ${sums[2]}`,
  });
}
