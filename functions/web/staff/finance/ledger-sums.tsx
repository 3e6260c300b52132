import { type BudgetEntry, changeOf } from '../../../../shared/budget/index.ts';
import { Figures } from '../../components/figures.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { BUCKETS, bucketNames } from '../../parts/budget-chart.tsx';
import { signedMoney } from './ledger-words.ts';

/** How many movements are shown, and what they changed together, bucket by bucket. */
export function LedgerSums({ visit, entries }: { readonly visit: OwnVisit; readonly entries: readonly BudgetEntry[] }) {
  const { t } = visit;
  const change = changeOf(entries);
  const names = { secured: t('secured'), ...bucketNames(visit) };
  const changed = (['secured', ...BUCKETS] as const).filter(
    (key) => key === 'secured' || entries.some(({ from, to }) => from === key || to === key),
  );
  return (
    <section aria-label={t('finSums')}>
      <h2 class="govuk-heading-s">{t('finSums')}</h2>
      <Figures
        figures={[
          { name: t('finMovements'), value: String(entries.length) },
          ...changed.map((key) => ({ name: names[key], value: signedMoney(visit, change[key]) })),
        ]}
      />
    </section>
  );
}
