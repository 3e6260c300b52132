/** What an officer wrote contradicts itself, or names a programme that is not there. */
export const contentRefusals = {
  CriterionTwice: 422,
  RequirementTwice: 422,
  DocumentTwice: 422,
  EnvelopeTwice: 422,
  FloorAboveMax: 422,
  CallTooLong: 422,
  ProgrammeUnknown: 422,
} as const;

/** What every change of an existing call can be refused for. */
export const changeRefusals = {
  NoSuchThing: 404,
  CallStateRefuses: 409,
  AlreadyAnswered: 409,
  StaleVersion: 412,
} as const;

/** Why a draft cannot be published yet. */
export const publicationRefusals = {
  ThresholdAboveGrid: 422,
  TieBreakUnknown: 422,
  OpensAfterCloses: 422,
  ClosingPast: 422,
  OpenTooBriefly: 422,
  EnvelopesMissing: 422,
  EnvelopeEmpty: 422,
  EnvelopesOnlyForSubsidy: 422,
  CapacityMissing: 422,
  LineNotInProgramme: 422,
  GrantAboveLine: 422,
  CallCodeTaken: 409,
} as const;

/** What the budget refuses: money is short now, or was moved for this call before. */
export const moneyRefusals = { MoneyShort: 422, MovementAlreadyMade: 409 } as const;
