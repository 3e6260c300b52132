/** There is no such thing, or it is not for this person to know. */
export interface NoSuchThing {
  readonly code: 'NoSuchThing';
}
export const noSuchThing: NoSuchThing = { code: 'NoSuchThing' };

/** An editor writes; only a representative speaks for the organisation. */
export interface OnlyRepresentative {
  readonly code: 'OnlyRepresentative';
}
