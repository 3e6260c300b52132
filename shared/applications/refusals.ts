/** There is no such thing, or it is not for this person to know. */
export interface NoSuchThing {
  readonly code: 'NoSuchThing';
}
export const noSuchThing: NoSuchThing = { code: 'NoSuchThing' };
