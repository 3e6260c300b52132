import type { Balances, BudgetOverview, Pot } from '../../../shared/budget/index.ts';
import type { Text } from '../../../shared/kernel/text.ts';
import { BarChart } from '../components/bar-chart.tsx';
import { Details } from '../components/details.tsx';
import type { Visit } from '../edge/page.ts';
import { money } from '../public/words.ts';
import { LineName } from './line-name.tsx';

export interface BudgetPartProps {
  readonly visit: Visit;
  readonly budget: BudgetOverview;
}

/** The five buckets in the order money travels. */
export const BUCKETS = ['available', 'announced', 'reserved', 'contracted', 'paid'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** What each bucket is called over a column. */
export const bucketNames = ({ t }: Pick<Visit, 't'>): Readonly<Record<Bucket, string>> => ({
  available: t('bucketAvailable'),
  announced: t('bucketAnnounced'),
  reserved: t('bucketReserved'),
  contracted: t('bucketContracted'),
  paid: t('bucketPaid'),
});

/** What lies in some pots together. */
export function balancesOf(pots: readonly Pot[]): Balances {
  const total = (key: Bucket | 'secured') => pots.reduce((all, pot) => all + pot[key], 0);
  return {
    secured: total('secured'),
    available: total('available'),
    announced: total('announced'),
    reserved: total('reserved'),
    contracted: total('contracted'),
    paid: total('paid'),
  };
}

/** A line of the plan with the money that lies on it, whatever its source; `planned` is null where the source states no sum. */
export interface Line extends Balances {
  readonly code: string;
  readonly title: Text | null;
  readonly planned: number | null;
}

/** Every line of the plan with its money. */
export const linesOf = ({ plan, pots }: BudgetOverview): readonly Line[] =>
  plan.map(({ code, title, planned }) => ({
    code,
    title,
    planned,
    ...balancesOf(pots.filter(({ line }) => line === code)),
  }));

/** What was planned for each line and, below it, how far its money has come. */
export function BudgetChart({ visit, budget }: BudgetPartProps) {
  const { t } = visit;
  const names = bucketNames(visit);
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

const MEANINGS = [
  'meansPlanned',
  'meansSecured',
  'meansAnnounced',
  'meansReserved',
  'meansContracted',
  'meansPaid',
] as const;

/** What the words of a budget mean, for whoever opens it. */
export const BucketMeanings = ({ visit: { t } }: Pick<BudgetPartProps, 'visit'>) => (
  <Details summary={t('bucketsTitle')}>
    <ul class="govuk-list govuk-list--bullet">
      {MEANINGS.map((meaning) => (
        <li>{t(meaning)}</li>
      ))}
    </ul>
  </Details>
);
