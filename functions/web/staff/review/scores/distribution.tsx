import { mostOf } from '../../../../../shared/calls/index.ts';
import { Table } from '../../../components/table.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { decimal } from '../../../public/words.ts';
import { nameOnBoard } from '../assignments/loads.tsx';
import type { ScoredProps } from './scores.tsx';
import { inOrder, overallMean, spreadsOf } from './spread.ts';
import { StripChart } from './strip-chart.tsx';

/** One decimal, as the language writes it. */
const oneDecimal = ({ language }: Pick<OwnVisit, 'language'>, value: number): string =>
  decimal(value.toFixed(1), language);
/** The same with its sign. */
const signed = (visit: OwnVisit, value: number): string => {
  const text = oneDecimal(visit, Math.abs(value));
  return /^0[.,]0$/.test(text) ? text : `${value > 0 ? '+' : '−'}${text}`;
};

/** How severe and how spread out each evaluator is, drawn and as numbers; the raw score stays the official one, and it says so. */
export function Distribution({ visit, call, board, sheets }: ScoredProps) {
  const { t } = visit;
  const most = mostOf(call.grid);
  const overall = overallMean(sheets);
  const spreads = inOrder(board, spreadsOf(sheets));
  const nameOf = nameOnBoard(visit, board);
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('distribution')}</h2>
      <p class="govuk-body b-reading">{t('rawScoreText')}</p>
      <StripChart
        caption={t('distributionChart', { most })}
        most={most}
        overall={overall}
        legend={{
          value: t('oneSheet'),
          mean: t('evaluatorMean'),
          overall: t('overallMean', { mean: oneDecimal(visit, overall) }),
        }}
        strips={spreads.map((spread) => ({
          label: nameOf(spread),
          text: oneDecimal(visit, spread.mean),
          values: spread.totals,
          mean: spread.mean,
        }))}
      />
      <Table
        caption={t('distributionTable')}
        rows={spreads}
        columns={[
          { head: t('reviewEvaluator'), cell: nameOf },
          { head: t('reviewSheets'), cell: ({ totals }) => totals.length, numeric: true },
          { head: t('meanOfPoints'), cell: ({ mean }) => oneDecimal(visit, mean), numeric: true },
          { head: t('reviewDeviation'), cell: ({ deviation }) => oneDecimal(visit, deviation), numeric: true },
          {
            head: t('lowestHighest'),
            cell: ({ totals }) => `${String(Math.min(...totals))} – ${String(Math.max(...totals))}`,
            numeric: true,
          },
          {
            head: t('severity'),
            cell: ({ difference }) => (difference === undefined ? '–' : signed(visit, difference)),
            numeric: true,
          },
        ]}
      />
      <p class="govuk-body b-reading b-quiet">{t('severityText')}</p>
    </section>
  );
}
