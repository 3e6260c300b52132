import type { Board, BoardEvaluator, Sheet } from '../../../../../shared/evaluations/index.ts';
import { Table } from '../../../components/table.tsx';
import type { OwnVisit } from '../../../edge/page.ts';
import { ROLE_KEYS } from '../commission/form.tsx';

/** Who an evaluator is on a page; who left the commission has no name there. */
export const evaluatorName = ({ t }: Pick<OwnVisit, 't'>, { name, userId }: Pick<BoardEvaluator, 'name' | 'userId'>) =>
  name ?? t('formerMember', { id: userId });

/** Who evaluated, by the board of the call. */
export const nameOnBoard =
  (visit: Pick<OwnVisit, 't'>, { evaluators }: Pick<Board, 'evaluators'>) =>
  ({ evaluatorId }: Pick<Sheet, 'evaluatorId'>): string =>
    evaluatorName(visit, evaluators.find(({ userId }) => userId === evaluatorId) ?? { userId: evaluatorId });

/** Sheets an evaluator works on or has finished. */
export const loadOf = ({ sheets }: BoardEvaluator): number =>
  sheets.assigned + sheets.declared + sheets.drafting + sheets.locked;

export interface LoadsProps {
  readonly visit: OwnVisit;
  readonly board: { readonly evaluators: readonly BoardEvaluator[] };
}

/** How many sheets everybody has, by their state. */
export function Loads({ visit, board: { evaluators } }: LoadsProps) {
  const { t } = visit;
  const column = (head: string, key: keyof BoardEvaluator['sheets']) => ({
    head,
    cell: ({ sheets }: BoardEvaluator) => sheets[key],
    numeric: true,
  });
  const total = (key: keyof BoardEvaluator['sheets']) => evaluators.reduce((all, { sheets }) => all + sheets[key], 0);
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('reviewLoads')}</h2>
      <Table
        caption={t('reviewLoads')}
        captionHidden
        compact
        rows={evaluators}
        columns={[
          {
            head: t('reviewEvaluator'),
            cell: (evaluator) => (
              <>
                {evaluatorName(visit, evaluator)}
                {evaluator.role === undefined ? null : (
                  <>
                    <br />
                    <span class="b-light b-quiet">{t(ROLE_KEYS[evaluator.role])}</span>
                  </>
                )}
              </>
            ),
          },
          { head: t('reviewSheets'), cell: loadOf, numeric: true },
          column(t('reviewSheetAssigned'), 'assigned'),
          column(t('reviewSheetDeclared'), 'declared'),
          column(t('reviewSheetDrafting'), 'drafting'),
          column(t('reviewSheetLocked'), 'locked'),
          column(t('reviewSheetRecused'), 'recused'),
        ]}
        total={[
          t('total'),
          evaluators.reduce((all, evaluator) => all + loadOf(evaluator), 0),
          ...(['assigned', 'declared', 'drafting', 'locked', 'recused'] as const).map(total),
        ]}
      />
    </section>
  );
}
