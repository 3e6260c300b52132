import type { BoardEvaluator, BoardRow } from '../../../../../shared/evaluations/index.ts';
import { Table } from '../../../components/table.tsx';
import { at } from '../../../edge/page.ts';
import type { ExportTable } from '../../../exports/table-file.ts';
import { callPath } from '../../call-crumbs.ts';
import { CellTag, cellText } from '../parts/states.tsx';
import type { BoardProps } from './assignments.tsx';
import { evaluatorName } from './loads.tsx';

/** Applications × evaluators: the state of each sheet. */
export function Matrix({ visit, call, board, rows, names }: BoardProps) {
  const { t } = visit;
  const columnOf = (evaluator: BoardEvaluator) => ({
    head: evaluatorName(visit, evaluator),
    cell: ({ cells }: BoardRow) => {
      const cell = cells.get(evaluator.userId);
      return cell === undefined ? '' : <CellTag visit={visit} cell={cell} />;
    },
  });
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('reviewBoard')}</h2>
      <p class="govuk-body b-reading">{t('boardText')}</p>
      <div class="b-board" tabIndex={0} role="region" aria-label={t('reviewBoard')}>
        <Table
          caption={t('reviewBoard')}
          captionHidden
          compact
          rows={rows}
          columns={[
            {
              head: t('application'),
              cell: ({ applicationId, registrationNumber, organisationId }) => (
                <>
                  <a class="govuk-link" href={at(visit, callPath(call.id, `/applications/${applicationId}`))}>
                    {registrationNumber}
                  </a>
                  <br />
                  <span class="b-light">{names.get(organisationId)}</span>
                </>
              ),
            },
            { head: t('reviewSheetsMissing'), cell: ({ missing }) => (missing === 0 ? '–' : missing), numeric: true },
            ...board.evaluators.map(columnOf),
          ]}
        />
      </div>
    </section>
  );
}

/** The same as a file. */
export const boardFile = ({ visit, call, board, rows, names }: BoardProps): ExportTable<BoardRow> => ({
  name: `${call.code.toLowerCase()}-assignments`,
  rows,
  columns: [
    { head: visit.t('registrationNumber'), cell: ({ registrationNumber }) => registrationNumber },
    { head: visit.t('organisation'), cell: ({ organisationId }) => names.get(organisationId) },
    { head: visit.t('reviewSheetsMissing'), cell: ({ missing }) => missing },
    ...board.evaluators.map((evaluator) => ({
      head: evaluatorName(visit, evaluator),
      cell: ({ cells }: BoardRow) => {
        const cell = cells.get(evaluator.userId);
        return cell === undefined ? '' : cellText(visit, cell);
      },
    })),
  ],
});
