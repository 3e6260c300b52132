/** A refusal is a fact with data, never an exception: its code says which rule said no. */
export interface Refusal {
  readonly code: string;
}

/** Success and refusal as two exclusive shapes, so that `if (!result.ok) return result` narrows `value`. */
export type Result<T, R extends Refusal> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: R };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <R extends Refusal>(error: R): { readonly ok: false; readonly error: R } => ({ ok: false, error });
