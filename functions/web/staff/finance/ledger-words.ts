import type { BudgetEntry, Movement, Place } from '../../../../shared/budget/index.ts';
import { movementText } from '../../../../shared/i18n/budget-words.ts';
import { dayText } from '../../../../shared/i18n/moment.ts';
import type { Visit } from '../../edge/page.ts';
import { bucketNames } from '../../parts/budget-chart.tsx';
import { bareMoney } from '../../public/words.ts';
import { capital } from '../../words/states.ts';

type Words = Pick<Visit, 'language' | 't'>;

/** A movement as a word by itself. */
export const movementName = (movement: Movement, { language }: Pick<Visit, 'language'>): string =>
  capital(movementText(movement, language));

const placeName = (place: Place, visit: Words): string =>
  place === 'outside' ? visit.t('finOutside') : bucketNames(visit)[place];

/** Where the money was and where it went; of a transfer the other line instead of "outside". */
export function wayText({ from, to, other }: BudgetEntry, visit: Words): string {
  const far = (place: Place): string =>
    place === 'outside' && other !== undefined ? visit.t('lineCode', { code: other.line }) : placeName(place, visit);
  return `${far(from)} → ${far(to)}`;
}

/** The act an order of finance stands on. */
export const actText = ({ act }: BudgetEntry, { language, t }: Words): string | undefined =>
  act && t('finActOf', { number: act.number, date: dayText(act.date, language) });

/** An amount with its sign, for what changed; nothing is `0`. */
export const signedMoney = (visit: Words, bani: number): string => {
  const text = bareMoney(visit, Math.abs(bani));
  if (bani === 0) return text;
  return `${bani < 0 ? '−' : '+'}${text}`;
};
