/** Why a sheet cannot be written or locked. */
export const sheetRefusals = {
  NoSuchThing: 404,
  SheetStateRefuses: 409,
  EvaluationClosed: 409,
  UnknownCriterion: 422,
  CriterionTwice: 422,
  PointsAboveMaximum: 422,
  SheetIncomplete: 422,
  StaleVersion: 412,
  AlreadyAnswered: 409,
} as const;
