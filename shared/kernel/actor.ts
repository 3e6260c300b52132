import type { UserId } from './ids.ts';

/** The groups of the identity provider. */
export const ROLES = ['officer', 'evaluator', 'chair', 'finance', 'auditor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who is asking: a signed-in person, or a machine client whose scopes were turned into roles. */
export interface Actor {
  readonly userId: UserId;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** Whether the actor is in at least one of these groups. */
export const has = (actor: Actor | undefined, ...roles: readonly Role[]): boolean =>
  actor !== undefined && roles.some((role) => actor.roles.includes(role));
