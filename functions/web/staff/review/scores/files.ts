import type { BoardEvaluator, FullSheet } from '../../../../../shared/evaluations/index.ts';
import { inLanguage } from '../../../../../shared/kernel/text.ts';
import type { ExportTable } from '../../../exports/table-file.ts';
import { evaluatorName, loadOf, nameOnBoard } from '../assignments/loads.tsx';
import type { ScoringProps } from './scores.tsx';
import { totalOf } from './spread.ts';

/** Counts per evaluator, while scores are hidden. */
export const loadsFile = ({ visit, call, board }: ScoringProps): ExportTable<BoardEvaluator> => {
  const { t } = visit;
  const column = (head: string, key: keyof BoardEvaluator['sheets']) => ({
    head,
    cell: ({ sheets }: BoardEvaluator) => sheets[key],
  });
  return {
    name: `${call.code.toLowerCase()}-progress`,
    rows: board.evaluators,
    columns: [
      { head: t('reviewEvaluator'), cell: (evaluator) => evaluatorName(visit, evaluator) },
      { head: t('reviewSheets'), cell: loadOf },
      column(t('reviewSheetAssigned'), 'assigned'),
      column(t('reviewSheetDeclared'), 'declared'),
      column(t('reviewSheetDrafting'), 'drafting'),
      column(t('reviewSheetLocked'), 'locked'),
      column(t('reviewSheetRecused'), 'recused'),
    ],
  };
};

/** Every locked sheet, criterion by criterion, with its justifications. */
export function sheetsFile(props: ScoringProps & { readonly sheets: readonly FullSheet[] }): ExportTable<FullSheet> {
  const { visit, call, board, names, sheets } = props;
  const { t, language } = visit;
  const rowOf = ({ applicationId }: FullSheet) => board.rows.find((row) => row.applicationId === applicationId);
  const place = (sheet: FullSheet) => rowOf(sheet)?.registrationNumber ?? '';
  const nameOf = nameOnBoard(visit, board);
  return {
    name: `${call.code.toLowerCase()}-scores`,
    rows: [...sheets].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)),
    columns: [
      { head: t('registrationNumber'), cell: place },
      {
        head: t('organisation'),
        cell: (sheet) => {
          const row = rowOf(sheet);
          return row && names.get(row.organisationId);
        },
      },
      { head: t('projectTitle'), cell: (sheet) => rowOf(sheet)?.title },
      { head: t('reviewEvaluator'), cell: nameOf },
      { head: t('total'), cell: totalOf },
      ...call.grid.flatMap(({ code, title }, index) => [
        {
          head: `${code} · ${inLanguage(title, language)}`,
          cell: ({ points }: FullSheet) => points[index] ?? undefined,
        },
        {
          head: `${code} · ${t('justification')}`,
          cell: ({ justifications }: FullSheet) => justifications[index] ?? undefined,
        },
      ]),
    ],
  };
}
