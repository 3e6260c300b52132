import { randomUUID } from 'node:crypto';
import type { Role } from '../../shared/kernel/actor.ts';

/** Somebody with an account; what they may do follows from their groups. */
export interface Person {
  readonly sub: string;
  readonly username: string;
  readonly groups: readonly Role[];
}

/** A person nobody else in the run is. */
export const aPerson = (...groups: readonly Role[]): Person => {
  const sub = randomUUID();
  return { sub, username: `${groups[0] ?? 'person'}-${sub.slice(0, 8)}`, groups };
};

/** A program that signs in with its own secret and does what its scopes say. */
export interface Machine {
  readonly scope: string;
}
export const aMachine = (...scopes: readonly ('concurs/score' | 'concurs/read')[]): Machine => ({
  scope: scopes.join(' '),
});
