import type { BudgetOverview } from '../../../../shared/budget/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { Table } from '../../components/table.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { balancesOf, BUCKETS, bucketNames } from '../../parts/budget-chart.tsx';
import { LineName } from '../../parts/line-name.tsx';
import { bareMoney } from '../../public/words.ts';
import { type BudgetRow, budgetRows, plannedInAll } from './budget-rows.ts';

interface BudgetTableProps {
  readonly visit: OwnVisit;
  readonly budget: BudgetOverview;
}

/** Line by line, and within a line source by source. */
export function BudgetTable({ visit, budget }: BudgetTableProps) {
  const { t } = visit;
  const names = { secured: t('secured'), ...bucketNames(visit) };
  const keys = ['secured', ...BUCKETS] as const;
  const total = balancesOf(budget.pots);
  const unstated = budget.plan.filter(({ planned }) => planned === null).map(({ code }) => code);
  return (
    <>
      <Table
        caption={t('finBudgetCaption')}
        compact
        rows={budgetRows(budget)}
        columns={[
          { head: t('line'), cell: ({ line }) => <LineName visit={visit} line={line} /> },
          { head: t('source'), cell: (row) => <SourceName visit={visit} row={row} /> },
          { head: t('planned'), cell: (row) => plannedText(visit, row), numeric: true },
          ...keys.map((key) => ({
            head: names[key],
            cell: (row: BudgetRow) => bareMoney(visit, row[key]),
            numeric: true,
          })),
        ]}
        total={[
          t('total'),
          '',
          bareMoney(visit, plannedInAll(budget)),
          ...keys.map((key) => bareMoney(visit, total[key])),
        ]}
      />
      {unstated.length === 0 ? null : (
        <p class="govuk-body-s b-quiet">{t('finUnstated', { lines: unstated.join(', ') })}</p>
      )}
    </>
  );
}

const plannedText = (visit: OwnVisit, { planned }: BudgetRow): string => {
  if (planned === undefined) return '';
  return planned === null ? visit.t('notStated') : bareMoney(visit, planned);
};

/** Where the money comes from; of a donation who gave it and for what. */
function SourceName({ visit: { language, t }, row: { pot } }: { readonly visit: OwnVisit; readonly row: BudgetRow }) {
  if (pot === undefined) return <span class="b-quiet">{t('finNoMoney')}</span>;
  return (
    <>
      {sourceText(pot.source, language)}
      {pot.donor === undefined ? null : (
        <span class="b-donor" lang="ro">
          {pot.donor}: {pot.purpose}
        </span>
      )}
    </>
  );
}
