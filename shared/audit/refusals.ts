/** The trail of this kind of thing is not for this role. */
export interface RightMissing {
  readonly code: 'RightMissing';
}
/** Nothing was ever recorded of this subject. */
export interface NoSuchThing {
  readonly code: 'NoSuchThing';
}
export const rightMissing: RightMissing = { code: 'RightMissing' };
export const noSuchThing: NoSuchThing = { code: 'NoSuchThing' };
