import { type Candidate, type Prospect, scoreText } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { outcomeTexts, reasonText } from '../../../../shared/i18n/reasons.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import type { OwnVisit } from '../../edge/page.ts';
import type { ExportColumn, ExportTable } from '../../exports/table-file.ts';
import { decimal } from '../../public/words.ts';
import { reasonNamesIn } from '../../words/outcomes.ts';

/** The ranking as a sheet: what the page shows, a column for everything. */
export function rankingFile(visit: OwnVisit, call: SeenCall, { items }: Prospect): ExportTable<Candidate> {
  return {
    name: `${call.code}-ranking`,
    rows: items,
    columns: [...identity(visit), ...scores(visit, call), ...outcome(visit, call)],
  };
}

const identity = ({ language, t }: OwnVisit): readonly ExportColumn<Candidate>[] => [
  { head: t('chairRank'), cell: ({ rank }) => rank ?? undefined },
  { head: t('registrationNumber'), cell: ({ input }) => input.registrationNumber },
  { head: t('organisation'), cell: ({ organisation }) => organisation ?? '' },
  { head: t('projectTitle'), cell: ({ title }) => title },
  { head: t('line'), cell: ({ input }) => input.line ?? '' },
  { head: t('source'), cell: ({ input }) => sourceText(input.source, language) },
];

const scores = ({ language, t }: OwnVisit, { grid }: SeenCall): readonly ExportColumn<Candidate>[] => [
  { head: t('meanOfPoints'), cell: ({ mean }) => (mean === undefined ? '' : decimal(scoreText(mean), language)) },
  { head: t('chairMeanExact'), cell: ({ mean }) => mean && `${String(mean.points)} : ${String(mean.sheets)}` },
  ...grid.map(({ code, title }, index) => ({
    head: `${code} · ${inLanguage(title, language)}`,
    cell: ({ mean, sums }: Candidate) =>
      mean === undefined ? '' : decimal(scoreText({ points: sums[index] ?? 0, sheets: mean.sheets }), language),
  })),
  { head: t('chairTied'), cell: ({ tied }) => t(tied ? 'yes' : 'no') },
];

function outcome({ language, t }: OwnVisit, call: SeenCall): readonly ExportColumn<Candidate>[] {
  const names = reasonNamesIn(call, (title) => inLanguage(title, language));
  return [
    { head: t('asked'), cell: ({ input }) => input.requested, kind: 'money' },
    { head: t('awarded'), cell: ({ result }) => result?.awarded, kind: 'money' },
    { head: t('chairOutcome'), cell: ({ result }) => result && outcomeTexts[result.outcome][language] },
    {
      head: t('because'),
      cell: ({ result, fails }) => {
        const reason = result?.reason ?? fails;
        return reason && reasonText(reason, language, names);
      },
    },
  ];
}
