import type { ComponentChildren } from 'preact';
import type { Candidate, Simulation } from '../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { type Column, Table } from '../../components/table.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { money } from '../../public/words.ts';
import { Applicant } from './ranking-table.tsx';
import { Changed, OutcomeCell } from './what-if-cells.tsx';
import type { Letter } from './what-if-query.ts';

type Imagined = Simulation['base'];
export interface BoardTableProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  /** What the call's own rules give. */
  readonly base: Imagined;
  readonly columns: readonly { readonly letter: Letter; readonly imagined: Imagined }[];
}

interface Figure {
  readonly name: string;
  readonly of: (imagined: Imagined) => number | undefined;
  readonly isMoney?: boolean;
}

/** Winners, amounts and unspent money of every scenario beside those of the call's own rules. */
export function Comparison({ visit, call, base, columns }: BoardTableProps) {
  const { t } = visit;
  const shown = (figure: Figure, imagined: Imagined): string => {
    const value = figure.of(imagined);
    if (value === undefined) return '–';
    return figure.isMoney === true ? money(visit, value) : String(value);
  };
  const heads: readonly Column<Figure>[] = [
    { head: t('whatIfFigure'), cell: ({ name }) => name },
    { head: t('whatIfOwnRules'), cell: (figure) => shown(figure, base), numeric: true },
    ...columns.map(({ letter, imagined }) => ({
      head: t('whatIfScenario', { letter: letter.toUpperCase() }),
      cell: (figure: Figure) => (
        <Changed when={figure.of(imagined) !== figure.of(base)}>{shown(figure, imagined)}</Changed>
      ),
      numeric: true,
    })),
  ];
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('whatIfSummary')}</h2>
      <TieNotes visit={visit} base={base} columns={columns} />
      <Table caption={t('whatIfSummary')} captionHidden columns={heads} rows={figuresOf(visit, call)} />
    </section>
  );
}

/** Which of them wait for the commission's vote. */
function TieNotes({ visit: { t }, base, columns }: Omit<BoardTableProps, 'call'>) {
  const tied = [
    ...(base.totals === null ? [t('whatIfOwnRules')] : []),
    ...columns
      .filter(({ imagined }) => imagined.totals === null)
      .map(({ letter }) => t('whatIfScenario', { letter: letter.toUpperCase() })),
  ];
  return (
    <>
      {tied.map((name) => (
        <p class="govuk-body">
          <strong>{name}</strong> – {t('whatIfTies')}
        </p>
      ))}
    </>
  );
}

function figuresOf({ t }: OwnVisit, { envelopes, kind }: SeenCall): readonly Figure[] {
  const counts: readonly Figure[] = [
    { name: t('winners'), of: ({ totals }) => totals?.awarded },
    { name: t('chairReserve'), of: ({ totals }) => totals?.reserve },
    { name: t('chairRejected'), of: ({ totals }) => totals?.rejected },
  ];
  if (kind !== 'subsidy') return counts;
  const lines = [...new Set(envelopes.map(({ line }) => line))];
  const unspent = ({ totals, pots }: Imagined, line?: string) =>
    totals === null
      ? undefined
      : pots.filter((pot) => line === undefined || pot.line === line).reduce((sum, pot) => sum + pot.unspent, 0);
  return [
    ...counts,
    { name: t('awardedInAll'), of: ({ totals }) => totals?.amount, isMoney: true },
    { name: t('unspent'), of: (imagined) => unspent(imagined), isMoney: true },
    ...(lines.length < 2 ? [] : lines).map((line) => ({
      name: t('whatIfUnspentOf', { line }),
      of: (imagined: Imagined) => unspent(imagined, line),
      isMoney: true,
    })),
    { name: t('whatIfChanges'), of: ({ totals, changes }) => (totals === null ? undefined : changes) },
  ];
}

/** Every application under each of the rules; who gains or loses is marked and said. */
export function WhoChanges({
  visit,
  base,
  columns,
  candidates,
}: BoardTableProps & { readonly candidates: readonly Candidate[] }) {
  const { t } = visit;
  const column = (head: string, imagined: Imagined): Column<Candidate> => {
    const outcomes = new Map(imagined.outcomes.map((outcome) => [outcome.applicationId, outcome]));
    return {
      head,
      cell: ({ input }): ComponentChildren => <OutcomeCell visit={visit} outcome={outcomes.get(input.id)} />,
    };
  };
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('whatIfWho')}</h2>
      <p class="govuk-body b-reading">{t('whatIfWhoText')}</p>
      <Table
        caption={t('whatIfWho')}
        captionHidden
        compact
        rows={candidates}
        columns={[
          { head: t('application'), cell: (row) => <Applicant visit={visit} row={row} /> },
          column(t('whatIfOwnRules'), base),
          ...columns.map(({ letter, imagined }) =>
            column(t('whatIfScenario', { letter: letter.toUpperCase() }), imagined),
          ),
        ]}
      />
    </section>
  );
}
