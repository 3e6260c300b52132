import type { Instant } from '../kernel/instants.ts';
import type { Between } from './store.ts';

/** A stretch of time: from this moment on, and before that one; an end that is left out is open. */
export interface Period {
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
}

/** Whether nothing can have happened in it, because it ends before it begins. */
export const isEmptyPeriod = ({ from, before }: Period): boolean =>
  from !== undefined && before !== undefined && from >= before;

/**
 * The sort keys of a period, where a sort key is an instant and what follows it: `2017-05-01T08:00:00.000Z#…` comes after the instant
 * itself, so that the moment of the end is already outside. `undefined` for all of time.
 */
export const during = ({ from, before }: Period): Between | undefined =>
  from === undefined && before === undefined ? undefined : { from: from ?? '0', to: before ?? '~' };
