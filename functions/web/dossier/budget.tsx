import type { BudgetTotals } from '../../../shared/applications/index.ts';
import { type Column, Table } from '../components/table.tsx';
import { bareMoney } from '../public/words.ts';
import type { DossierProps } from './dossier-props.ts';
import { NothingGiven } from './written.tsx';

const SUMS = [
  ['total', 'rowTotal'],
  ['own', 'ownShare'],
  ['requested', 'rowRequested'],
] as const;

/** What the project costs row by row, and who pays for it; every sum is the server's own, and every amount in lei. */
export function ProjectBudget({
  visit,
  application: { content, totals },
}: Pick<DossierProps, 'visit' | 'application'>) {
  const { t } = visit;
  const { budget = [] } = content;
  if (budget.length === 0) return <NothingGiven visit={visit} />;
  const inLei = (words: string) => `${words}, ${t('lei')}`;
  const sum = (key: 'total' | 'own' | 'requested', of: BudgetTotals['rows'][number] | undefined) =>
    of === undefined ? '–' : bareMoney(visit, of[key]);
  const rows = budget.map((row, index) => ({ ...row, sums: totals.rows[index] }));
  const sums = SUMS.map(([key, words]): Column<(typeof rows)[number]> => ({
    head: inLei(t(words)),
    cell: (row) => sum(key, row.sums),
    numeric: true,
  }));
  return (
    <Table
      caption={t('sectionBudget')}
      captionHidden
      compact
      rows={rows}
      columns={[
        { head: t('expense'), cell: ({ item }) => item },
        {
          head: inLei(t('quantityAndPrice')),
          cell: ({ quantity, unit, unitPrice }) => `${String(quantity)} ${unit} × ${bareMoney(visit, unitPrice)}`,
          numeric: true,
        },
        ...sums,
      ]}
      total={[t('total'), '', ...SUMS.map(([key]) => sum(key, totals))]}
    />
  );
}
