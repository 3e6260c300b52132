import type { BudgetOverview, Pot } from '../../../../shared/budget/index.ts';
import type { Text } from '../../../../shared/kernel/text.ts';
import { BarChart } from '../../components/bar-chart.tsx';
import { Table } from '../../components/table.tsx';
import { Told } from '../../components/told.tsx';
import type { Visit } from '../../edge/page.ts';
import { bareMoney, money } from '../words.ts';

export interface BudgetPartProps {
  readonly visit: Visit;
  readonly budget: BudgetOverview;
}

const BUCKETS = ['available', 'announced', 'reserved', 'contracted', 'paid'] as const;
type Bucket = (typeof BUCKETS)[number];

/** A line of the plan with the money that lies on it, whatever its source; `planned` is null where the source states no sum. */
interface Line extends Readonly<Record<Bucket | 'secured', number>> {
  readonly code: string;
  readonly title: Text | null;
  readonly planned: number | null;
}

function linesOf({ plan, pots }: BudgetOverview): readonly Line[] {
  const total = (some: readonly Pot[], key: Bucket | 'secured') => some.reduce((all, pot) => all + pot[key], 0);
  return plan.map(({ code, title, planned }) => {
    const own = pots.filter(({ line }) => line === code);
    return {
      code,
      title,
      planned,
      secured: total(own, 'secured'),
      available: total(own, 'available'),
      announced: total(own, 'announced'),
      reserved: total(own, 'reserved'),
      contracted: total(own, 'contracted'),
      paid: total(own, 'paid'),
    };
  });
}

const LineName = ({ visit: { language, t }, line }: Pick<BudgetPartProps, 'visit'> & { readonly line: Line }) => (
  <>
    {line.code} · {line.title === null ? t('noTitle') : <Told text={line.title} language={language} />}
  </>
);

/** What was planned for each line and, below it, how far its money has come. */
export function BudgetChart({ visit, budget }: BudgetPartProps) {
  const { t } = visit;
  const words = { available: t('bucketAvailable'), announced: t('bucketAnnounced'), reserved: t('bucketReserved') };
  const more = { contracted: t('bucketContracted'), paid: t('bucketPaid') };
  const names: Readonly<Record<Bucket, string>> = { ...words, ...more };
  const lines = linesOf(budget).filter(({ planned, secured }) => planned !== null || secured > 0);
  return (
    <BarChart
      caption={t('chartCaption')}
      legend={[{ shade: 'planned', text: t('planned') }, ...BUCKETS.map((shade) => ({ shade, text: names[shade] }))]}
      groups={lines.map((line) => ({
        title: <LineName visit={visit} line={line} />,
        bars: [
          {
            label: t('planned'),
            text: line.planned === null ? t('notStated') : money(visit, line.planned),
            segments: line.planned === null ? [] : [{ shade: 'planned', value: line.planned }],
          },
          {
            label: t('secured'),
            text: money(visit, line.secured),
            segments: [...BUCKETS].reverse().map((shade) => ({ shade, value: line[shade] })),
          },
        ],
      }))}
    />
  );
}

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
