import { type Actor, has } from '../kernel/actor.ts';
import type { Subject } from './entry.ts';

/** Auditors and administrators read every trail; the officer and the chair those of calls and budgets. */
export const mayReadTrail = (actor: Actor, subject: Subject): boolean =>
  has(actor, 'auditor', 'admin') || (has(actor, 'officer', 'chair') && /^(call|budget):/.test(subject));
