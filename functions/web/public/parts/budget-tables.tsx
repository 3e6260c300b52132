import { Table } from '../../components/table.tsx';
import { type BudgetPartProps, BUCKETS, type Bucket, type Line, linesOf } from '../../parts/budget-chart.tsx';
import { LineName } from '../../parts/line-name.tsx';
import { bareMoney } from '../words.ts';

/** The numbers of the chart, and of the lines it leaves out. */
export function BudgetTable({ visit, budget }: BudgetPartProps) {
  const { t } = visit;
  const lines = linesOf(budget);
  const sum = (key: Bucket | 'secured') => lines.reduce((all, line) => all + line[key], 0);
  const planned = lines.reduce((all, line) => all + (line.planned ?? 0), 0);
  const column = (head: string, key: Bucket | 'secured') => ({
    head,
    cell: (line: Line) => bareMoney(visit, line[key]),
    numeric: true,
  });
  return (
    <Table
      caption={t('budgetCaption')}
      compact
      rows={lines}
      columns={[
        {
          head: t('line'),
          cell: (line) => <LineName visit={visit} line={line} />,
        },
        {
          head: t('planned'),
          cell: (line) => (line.planned === null ? t('notStated') : bareMoney(visit, line.planned)),
          numeric: true,
        },
        column(t('secured'), 'secured'),
        column(t('bucketAvailable'), 'available'),
        column(t('bucketAnnounced'), 'announced'),
        column(t('bucketReserved'), 'reserved'),
        column(t('bucketContracted'), 'contracted'),
        column(t('bucketPaid'), 'paid'),
      ]}
      total={[
        t('total'),
        bareMoney(visit, planned),
        ...(['secured', ...BUCKETS] as const).map((key) => bareMoney(visit, sum(key))),
      ]}
    />
  );
}
