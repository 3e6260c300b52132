import type { PotOutcome, Totals } from '../../../../shared/awards/index.ts';
import { Figures } from '../../components/figures.tsx';
import type { Visit } from '../../edge/page.ts';
import { money } from '../words.ts';

export interface ResultFiguresProps {
  readonly visit: Visit;
  readonly totals: Totals;
  readonly pots: readonly PotOutcome[];
}

/** How many competed and won, what was given and what is left. */
export function ResultFigures({ visit, totals, pots }: ResultFiguresProps) {
  const { t } = visit;
  const unspent = pots.reduce((left, pot) => left + pot.unspent, 0);
  const figures = [
    { name: t('applications'), value: String(totals.applications) },
    { name: t('winners'), value: String(totals.awarded) },
    ...(totals.unfunded === 0 ? [] : [{ name: t('unfunded'), value: String(totals.unfunded) }]),
    ...(pots.length === 0
      ? []
      : [
          { name: t('awardedInAll'), value: money(visit, totals.amount) },
          { name: t('unspent'), value: money(visit, unspent) },
        ]),
  ];
  return <Figures figures={figures} />;
}
