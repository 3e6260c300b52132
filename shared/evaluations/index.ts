export { Commission, CommissionMember, Justifications, Score, Sheet, SheetState, votersOf } from './model.ts';
export { mayReadDossier, type SheetDeps } from './own-sheet.ts';
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
