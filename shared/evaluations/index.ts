export type { Board, BoardCell, BoardEvaluator, BoardRow } from './board.ts';
export { Commission, CommissionMember, Justifications, Score, Sheet, SheetState, votersOf } from './model.ts';
export { type EvaluatorAccess, evaluatorAccess, type SheetDeps } from './own-sheet.ts';
export { complete } from './sheet-lifecycle.ts';
export { progress, type Progress } from './progress.ts';
export type {
  AssignmentRefusal,
  CommissionRefusal,
  EvaluationRefusal,
  ScoreRefusal,
  ScoresHidden,
  SheetStateRefuses,
} from './refusals.ts';
export { evaluationRepository, type EvaluationRepository } from './repository.ts';
export { assignEvaluators } from './use-cases/assign-evaluators.ts';
export { countWork, type Work } from './use-cases/count-work.ts';
export { declareInterests } from './use-cases/declare-interests.ts';
export { listAssigned } from './use-cases/list-assigned.ts';
export { listCallSheets } from './use-cases/list-call-sheets.ts';
export { listOwnSheets, type OwnSheetRow } from './use-cases/list-own-sheets.ts';
export { lockSheet } from './use-cases/lock-sheet.ts';
export { type FullSheet, scoreApplication } from './use-cases/score-application.ts';
export { setCommission } from './use-cases/set-commission.ts';
export { viewOwnSheet } from './use-cases/view-own-sheet.ts';
export { viewTask } from './use-cases/view-task.ts';
export { type SeenAssignments, viewAssignments } from './use-cases/view-assignments.ts';
export { type SeenCommission, viewCommission } from './use-cases/view-commission.ts';
export { viewFullScores, viewScores } from './use-cases/view-scores.ts';
