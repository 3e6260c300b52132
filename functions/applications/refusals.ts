/** What every change by a member can be refused for. */
export const memberRefusals = {
  NoSuchThing: 404,
  OnlyRepresentative: 403,
  AlreadyAnswered: 409,
  StaleVersion: 412,
} as const;

/** Why nothing can be filed now. */
export const closedRefusals = { CallNotOpenYet: 409, CallClosed: 409, CallCancelled: 409 } as const;

/** Why an application cannot be changed now. */
export const filingRefusals = {
  ...closedRefusals,
  CompletionTermPassed: 410,
  ApplicationStateRefuses: 409,
} as const;

/** Why a dossier cannot be filed as it is. */
export const dossierRefusals = {
  ApplicationIncomplete: 422,
  DocumentInfected: 422,
  TooManyDocuments: 422,
  LineNotInCall: 422,
  RequestAboveCap: 422,
  OwnContributionTooSmall: 422,
  ProjectEndsBeforeStart: 422,
  TooManyApplications: 422,
} as const;

/** Why what was written cannot be kept. */
export const contentRefusals = { ApplicationTooLong: 422, OwnAboveTotal: 422, BudgetTooLarge: 422 } as const;

/** Why a file is not taken. */
export const declaredRefusals = {
  RequirementUnknown: 422,
  RequirementNotAsked: 422,
  TypeNotAccepted: 422,
  FileTooLarge: 422,
} as const;

/** Why an upload does not count. */
export const uploadRefusals = { UploadMissing: 409, UploadDiffers: 422, UploadSpoiled: 409 } as const;

/** Why a check cannot be recorded. */
export const screeningRefusals = {
  VerdictMissing: 422,
  VerdictTwice: 422,
  VerdictUnknown: 422,
  ReasonMissing: 422,
  CompletionNotForeseen: 422,
  CompletionTermRuns: 409,
} as const;
