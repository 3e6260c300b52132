import * as z from 'zod';
import { assignEvaluators } from '../../../../evaluations/assign-evaluators.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import type { BoardRow, SeenAssignments } from '../../../../../shared/evaluations/index.ts';
import type { OrganisationId } from '../../../../../shared/kernel/ids.ts';
import { Figures } from '../../../components/figures.tsx';
import { InsetText } from '../../../components/inset-text.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { at, type OwnPage, type OwnVisit } from '../../../edge/page.ts';
import { formatIn, tableFile } from '../../../exports/table-file.ts';
import { routeForm } from '../../../forms/route-form.ts';
import { ExportLinks } from '../../../parts/export-links.tsx';
import { numbered, pageIn, withQuery } from '../../../parts/paging.ts';
import type { StaffApp } from '../../app.ts';
import { callAt } from '../../call-at.ts';
import { callReaders } from '../../call-nav.tsx';
import { callCrumbs, callPath } from '../../call-crumbs.ts';
import { CallHead } from '../../call-head.tsx';
import { AssignForm } from './assign-form.tsx';
import { Loads } from './loads.tsx';
import { boardFile, Matrix } from './matrix.tsx';

const PER_PAGE = 50;
const Answer = z.looseObject({ added: z.int() });

/** Who reads what: applications × evaluators with the state of each sheet, loads, and what is still to be given out; never points. */
export const assignmentsPage: OwnPage<StaffApp> = {
  path: '/admin/calls/:callId/assignments',
  allow: callReaders,
  show: async (app, visit, params) => {
    const call = await callAt(app, visit, params);
    const seen = call && (await app.evaluations.viewAssignments(call.id));
    if (call === undefined || seen?.ok !== true) return undefined;
    const board = seen.value;
    const format = formatIn(visit.query);
    const page = pageIn(visit.query);
    const rows = format === undefined ? board.rows.slice((page - 1) * PER_PAGE, page * PER_PAGE) : board.rows;
    const names = await app.organisations.nameOrganisations(rows.map(({ organisationId }) => organisationId));
    if (format !== undefined) return tableFile(boardFile({ visit, call, board, rows, names }), format);
    return {
      title: visit.t('assignments'),
      section: 'admin',
      crumbs: callCrumbs(visit, call, {
        text: visit.t('reviewCommission'),
        href: at(visit, callPath(call.id, '/commission')),
      }),
      wide: board.evaluators.length > 4,
      main: <Assignments {...{ visit, call, board, rows, names, page }} />,
    };
  },
  forms: {
    assign: routeForm(assignEvaluators, {
      of: ({ evaluations }) => evaluations,
      to: (answer, { params: { callId = '' } }) =>
        withQuery(callPath(callId, '/assignments'), { done: 'assigned', added: String(Answer.parse(answer).added) }),
    }),
  },
};

export interface BoardProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly board: SeenAssignments;
  /** Those of this page. */
  readonly rows: readonly BoardRow[];
  readonly names: ReadonlyMap<OrganisationId, string>;
}

function Assignments({ page, ...props }: BoardProps & { readonly page: number }) {
  const { visit, call, board } = props;
  const { t, query } = visit;
  const missing = board.rows.reduce((all, row) => all + row.missing, 0);
  const paging = numbered(visit, { page, count: board.rows.length, perPage: PER_PAGE });
  const added =
    /^\d{1,6}$/.test(query['added'] ?? '') && query['done'] === 'assigned' ? Number(query['added']) : undefined;
  return (
    <>
      <CallHead visit={visit} call={call} current="commission" title={t('assignments')} />
      {added === undefined ? null : <InsetText>{t('reviewSheetsAdded', { n: added })}</InsetText>}
      <Figures
        figures={[
          { name: t('reviewSheetsGiven'), value: String(givenIn(board)) },
          { name: t('reviewSheetsMissing'), value: String(missing) },
          { name: t('reviewSheetsLocked'), value: t('reviewOutOf', { part: board.locked, whole: board.required }) },
        ]}
      />
      <AssignForm visit={visit} call={call} board={board} missing={missing} />
      {board.evaluators.length === 0 ? null : <Loads {...props} />}
      {board.rows.length === 0 ? (
        <p class="govuk-body">{t('nothingToAssign')}</p>
      ) : (
        <>
          <Matrix {...props} />
          <ExportLinks visit={visit} />
        </>
      )}
      {paging === undefined ? null : <Pagination {...paging} />}
    </>
  );
}

/** Sheets somebody works on or has finished. */
const givenIn = ({ evaluators }: SeenAssignments): number =>
  evaluators.reduce((all, { sheets }) => all + sheets.assigned + sheets.declared + sheets.drafting + sheets.locked, 0);
