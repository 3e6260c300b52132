import type { Balances, BudgetOverview, PlanLine, Pot } from '../../../../shared/budget/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { OwnVisit } from '../../edge/page.ts';
import type { ExportTable } from '../../exports/table-file.ts';
import { balancesOf, BUCKETS, bucketNames } from '../../parts/budget-chart.tsx';

/** A line of the budget from one source; a line without money has one row without a source. */
export interface BudgetRow extends Balances {
  readonly line: Pick<PlanLine, 'code' | 'title'>;
  /** What the line plans, on the first of its rows only; `null` where the programme states no sum. */
  readonly planned: number | null | undefined;
  readonly pot: Pick<Pot, 'source' | 'donor' | 'purpose'> | undefined;
}

/** Every line with each of its sources, in the order of the plan. */
export const budgetRows = ({ plan, pots }: BudgetOverview): readonly BudgetRow[] =>
  plan.flatMap((line): readonly BudgetRow[] => {
    const own = pots.filter((pot) => pot.line === line.code);
    if (own.length === 0) return [{ line, planned: line.planned, pot: undefined, ...balancesOf([]) }];
    return own.map((pot, index) => ({
      ...balancesOf([pot]),
      line,
      pot,
      planned: index === 0 ? line.planned : undefined,
    }));
  });

/** What is planned in all; a line without a sum adds nothing. */
export const plannedInAll = ({ plan }: Pick<BudgetOverview, 'plan'>): number =>
  plan.reduce((total, { planned }) => total + (planned ?? 0), 0);

type Cells = Omit<BudgetRow, 'line' | 'planned' | 'pot'> & {
  readonly texts: readonly string[];
  readonly planned: number | string;
};

/** The rows and their sum as they are shown, to take away. */
export function budgetExport(visit: OwnVisit, budget: BudgetOverview): ExportTable<Cells> {
  const { language, t } = visit;
  const rows = budgetRows(budget).map(({ line, pot, planned, ...balances }) => ({
    ...balances,
    texts: [
      line.code,
      line.title === null ? t('noTitle') : inLanguage(line.title, language),
      pot === undefined ? '' : sourceText(pot.source, language),
      pot?.donor ?? '',
      pot?.purpose ?? '',
    ],
    planned: planned === null ? t('notStated') : (planned ?? ''),
  }));
  const total = { ...balancesOf(budget.pots), texts: [t('total')], planned: plannedInAll(budget) };
  const heads = [t('finLineCode'), t('line'), t('source'), t('finDonor'), t('finPurpose')];
  const amounts = { secured: t('secured'), ...bucketNames(visit) };
  return {
    name: `budget-${budget.programmeId}`,
    columns: [
      ...heads.map((head, index) => ({ head, cell: ({ texts }: Cells) => texts[index] ?? '' })),
      { head: t('planned'), cell: ({ planned }) => planned, kind: 'money' },
      ...(['secured', ...BUCKETS] as const).map((key) => ({
        head: amounts[key],
        cell: (row: Cells) => row[key],
        kind: 'money' as const,
      })),
    ],
    rows: [...rows, total],
  };
}
