import type { Person } from '../../builders/http-people.ts';

/** A page in a situation that shows the most of it. */
export interface Place {
  readonly name: string;
  /** Below the language. */
  readonly path: string;
  /** When it is read. */
  readonly now: string;
  /** By whom. */
  readonly who: Person;
  /** What the server answers. @default 200 */
  readonly status?: number;
}
