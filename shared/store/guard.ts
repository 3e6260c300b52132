import type { Refusal } from '../kernel/result.ts';

/** The item as the database saw it when the guard failed; absent when there was none. */
export type Found = Readonly<Record<string, unknown>> | undefined;

/** A refusal, or how to say it with the numbers that were found. */
export type Because<R extends Refusal> = R | ((found: Found) => R);

/** A condition that the write carries into the transaction, and the refusal it stands for. */
export interface Guard<R extends Refusal> {
  readonly expression: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
  /** The same condition on the item that was found, to tell which of several guards failed. */
  readonly holds: (found: Found) => boolean;
  readonly refuse: (found: Found) => R;
}

const because =
  <R extends Refusal>(reason: Because<R>) =>
  (found: Found): R =>
    typeof reason === 'function' ? reason(found) : reason;

/** Nothing is stored under this key yet: the natural key is the idempotency. */
export const absent = <R extends Refusal>(reason: Because<R>): Guard<R> => ({
  expression: 'attribute_not_exists(#pk)',
  names: { '#pk': 'pk' },
  values: {},
  holds: (found) => found === undefined,
  refuse: because(reason),
});

/** Something is stored under this key. */
export const exists = <R extends Refusal>(reason: Because<R>): Guard<R> => ({
  expression: 'attribute_exists(#pk)',
  names: { '#pk': 'pk' },
  values: {},
  holds: (found) => found !== undefined,
  refuse: because(reason),
});

/** The attribute has exactly this value. */
export const equals = <R extends Refusal>(
  attribute: string,
  value: string | number | boolean,
  reason: Because<R>,
): Guard<R> => compared(attribute, '=', value, (found) => found === value, reason);

/** The attribute is a number not below this one; an absent attribute is below everything. */
export const atLeast = <R extends Refusal>(attribute: string, least: number, reason: Because<R>): Guard<R> =>
  compared(attribute, '>=', least, (found) => typeof found === 'number' && found >= least, reason);

/** The attribute is below this number, or not there yet. */
export const below = <R extends Refusal>(attribute: string, most: number, reason: Because<R>): Guard<R> => ({
  expression: `(attribute_not_exists(#b_${attribute}) OR #b_${attribute} < :b_${attribute})`,
  names: { [`#b_${attribute}`]: attribute },
  values: { [`:b_${attribute}`]: most },
  holds: (found) => {
    const value = found?.[attribute];
    return value === undefined || (typeof value === 'number' && value < most);
  },
  refuse: because(reason),
});

/** The attribute is one of these: the states a transition may come from become the condition. */
export const oneOf = <R extends Refusal>(
  attribute: string,
  allowed: readonly string[],
  reason: Because<R>,
): Guard<R> => {
  const names = allowed.map((_, index) => `:o_${attribute}${String(index)}`);
  return {
    expression: `#o_${attribute} IN (${names.join(', ')})`,
    names: { [`#o_${attribute}`]: attribute },
    values: Object.fromEntries(names.map((name, index) => [name, allowed[index]])),
    holds: (found) => allowed.some((value) => value === found?.[attribute]),
    refuse: because(reason),
  };
};

function compared<R extends Refusal>(
  attribute: string,
  operator: '=' | '>=',
  value: string | number | boolean,
  holds: (found: unknown) => boolean,
  reason: Because<R>,
): Guard<R> {
  const mark = operator === '=' ? 'e' : 'l';
  return {
    expression: `#${mark}_${attribute} ${operator} :${mark}_${attribute}`,
    names: { [`#${mark}_${attribute}`]: attribute },
    values: { [`:${mark}_${attribute}`]: value },
    holds: (found) => found !== undefined && holds(found[attribute]),
    refuse: because(reason),
  };
}
