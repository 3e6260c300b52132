/** What a change of members can be refused for. */
export const memberRefusals = {
  NoSuchThing: 404,
  RightMissing: 403,
  LastRepresentative: 409,
  TooManyMembers: 422,
  AlreadyAnswered: 409,
  StaleVersion: 412,
} as const;
