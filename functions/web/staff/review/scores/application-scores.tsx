import { scoreText } from '../../../../../shared/awards/index.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import type { BoardRow, FullSheet, SeenAssignments } from '../../../../../shared/evaluations/index.ts';
import { ApplicationId } from '../../../../../shared/kernel/ids.ts';
import { Figures } from '../../../components/figures.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { Table } from '../../../components/table.tsx';
import { Told } from '../../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { decimal } from '../../../public/words.ts';
import type { StaffApp } from '../../app.ts';
import { nameOnBoard } from '../assignments/loads.tsx';
import { callAt } from '../../call-at.ts';
import { callReaders } from '../../call-nav.tsx';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { inOrder, totalOf } from './spread.ts';

/** The sheets of one application with their justifications, once every sheet of the call is locked. */
export const applicationScoresPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/scores/:applicationId',
  allow: callReaders,
  show: async (app, visit, params) => {
    const id = ApplicationId.safeParse(params['applicationId']);
    const call = id.success ? await callAt(app, visit, params) : undefined;
    if (!id.success || call === undefined) return undefined;
    const [board, sheets] = await Promise.all([
      app.evaluations.viewAssignments(call.id),
      app.evaluations.viewFullScores(call.id, id.data),
    ]);
    const row = board.ok ? board.value.rows.find(({ applicationId }) => applicationId === id.data) : undefined;
    if (!board.ok || row === undefined) return undefined;
    const shown = {
      visit,
      call,
      row,
      board: board.value,
      sheets: sheets.ok ? inOrder(board.value, sheets.value) : undefined,
    };
    return {
      title: visit.t('scoresOf', { number: row.registrationNumber }),
      section: 'admin',
      crumbs: callCrumbs(visit, call, {
        text: visit.t('reviewScoring'),
        href: at(visit, callPath(call.id, '/scores')),
      }),
      main: <Scores {...shown} />,
    };
  },
};

interface ScoresProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly row: BoardRow;
  readonly board: SeenAssignments;
  /** Absent while one sheet of the call is open. */
  readonly sheets: readonly FullSheet[] | undefined;
}

function Scores({ visit, call, row, board, sheets }: ScoresProps) {
  const { t } = visit;
  const title = t('scoresOf', { number: row.registrationNumber });
  return (
    <>
      <CallHead visit={visit} call={call} current="scores" title={title} />
      <p class="govuk-body-l">{row.title}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, callPath(call.id, `/applications/${row.applicationId}`))}>
          {t('readDossier')}
        </a>
      </p>
      {sheets === undefined ? (
        <InsetText>{t('scoresHiddenText')}</InsetText>
      ) : sheets.length === 0 ? (
        <p class="govuk-body">{t('reviewNoSheets')}</p>
      ) : (
        <Sheets visit={visit} call={call} board={board} sheets={sheets} />
      )}
    </>
  );
}

function Sheets({
  visit,
  call,
  board,
  sheets,
}: Omit<ScoresProps, 'row' | 'sheets'> & { sheets: readonly FullSheet[] }) {
  const { t, language } = visit;
  const nameOf = nameOnBoard(visit, board);
  const meanOf = (values: readonly number[]) =>
    decimal(scoreText({ points: values.reduce((all, value) => all + value, 0), sheets: values.length }), language);
  return (
    <>
      <Figures
        figures={[
          { name: t('meanOfPoints'), value: meanOf(sheets.map(totalOf)) },
          ...sheets.map((sheet) => ({ name: nameOf(sheet), value: String(totalOf(sheet)) })),
        ]}
      />
      {call.grid.map(({ code, title, max }, index) => (
        <section class="b-section">
          <h2 class="govuk-heading-m">
            {code} · <Told text={title} language={language} />
          </h2>
          <p class="govuk-body">
            {t('criterionMean', { mean: meanOf(sheets.map(({ points }) => points[index] ?? 0)), most: max })}
          </p>
          <Table
            caption={
              <>
                {code} · <Told text={title} language={language} />
              </>
            }
            captionHidden
            rows={sheets}
            columns={[
              { head: t('reviewEvaluator'), cell: nameOf },
              { head: t('points'), cell: ({ points }) => points[index] ?? '', numeric: true },
              { head: t('justification'), cell: ({ justifications }) => justifications[index] ?? '' },
            ]}
          />
        </section>
      ))}
    </>
  );
}
