import { type PotOutcome, type Results, scoreText } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { sourceText } from '../../../../shared/i18n/budget-words.ts';
import { sum } from '../../../../shared/kernel/money.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { Details } from '../../components/details.tsx';
import { Table } from '../../components/table.tsx';
import type { Visit } from '../../edge/page.ts';
import { languageOf } from '../../components/told.tsx';
import { askedAndGiven, RankedName, Reasoned } from '../../parts/ranked.tsx';
import { decimal, money } from '../words.ts';

export interface ResultsProps {
  readonly visit: Visit;
  readonly call: SeenCall;
  readonly results: Results;
}
type Row = Results['items'][number];

/** Every application in rank order: its score, what it asked for and got, and why. */
export function RankingTable({ visit, call, results }: ResultsProps) {
  const { t } = visit;
  return (
    <Table
      caption={t('ranking')}
      captionHidden
      compact
      rows={results.items}
      columns={[
        { head: t('application'), cell: (row) => <RankedName visit={visit} rank={row.result.rank} row={row} /> },
        { head: t('score'), cell: (row) => <Score visit={visit} call={call} row={row} />, numeric: true },
        ...(results.decision.pots.length > 0 ? askedAndGiven(visit) : []),
        { head: t('outcomeAndReason'), cell: ({ result }) => <Reasoned visit={visit} call={call} {...result} /> },
      ]}
    />
  );
}

const Score = ({ visit, call, row }: { readonly visit: Visit; readonly call: SeenCall; readonly row: Row }) =>
  row.result.score === null ? (
    <>–</>
  ) : (
    <>
      <strong>{decimal(row.result.score, visit.language)}</strong>
      {criteriaOf(visit, call, row).map((criterion) => (
        <span class="b-criterion">{criterion}</span>
      ))}
    </>
  );

/** The mean of each criterion by its code: `R 45,50`. */
const criteriaOf = ({ language }: Visit, { grid }: SeenCall, { input: { sheets } }: Row): readonly string[] =>
  grid.map(({ code }, index) => {
    const points = sheets.reduce((total, sheet) => total + (sheet[index] ?? 0), 0);
    return `${code} ${decimal(scoreText({ points, sheets: sheets.length }), language)}`;
  });

/** What each line gave, what waits for money and what is left. */
export function PotResults({ visit, pots }: { readonly visit: Visit; readonly pots: readonly PotOutcome[] }) {
  const { language, t } = visit;
  const waits = pots.some(({ waiting }) => waiting > 0);
  const total = (key: 'envelope' | 'awarded' | 'waiting' | 'unspent') => money(visit, sum(pots.map((pot) => pot[key])));
  const column = (head: string, key: 'envelope' | 'awarded' | 'waiting' | 'unspent') => ({
    head,
    cell: (pot: PotOutcome) => money(visit, pot[key]),
    numeric: true,
  });
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l" id="money">
        {t('moneyTitle')}
      </h2>
      <Table
        caption={t('potsCaption')}
        captionHidden
        rows={pots}
        columns={[
          { head: t('line'), cell: ({ line, source }) => `${line} · ${sourceText(source, language)}` },
          column(t('announced'), 'envelope'),
          column(t('awarded'), 'awarded'),
          ...(waits ? [column(t('waiting'), 'waiting')] : []),
          column(t('unspent'), 'unspent'),
        ]}
        total={[
          t('total'),
          total('envelope'),
          total('awarded'),
          ...(waits ? [total('waiting')] : []),
          total('unspent'),
        ]}
      />
    </section>
  );
}

/** The points of every evaluator, without their names, criterion by criterion. */
export function Scores({ visit, call, results }: ResultsProps) {
  const { language, t } = visit;
  return (
    <Details summary={t('allScores')}>
      <p class="govuk-body">{t('allScoresText')}</p>
      <Table
        caption={t('allScores')}
        captionHidden
        rows={results.items}
        columns={[
          { head: t('application'), cell: ({ input }) => input.registrationNumber },
          ...call.grid.map(({ code, title }, index) => ({
            head: `${code} · ${inLanguage(title, language)}`,
            ...languageOf(title, language),
            cell: ({ input }: Row) => input.sheets.map((sheet) => String(sheet[index] ?? 0)).join(' · ') || '–',
            numeric: true,
          })),
        ]}
      />
    </Details>
  );
}
