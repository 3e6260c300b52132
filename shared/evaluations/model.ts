import * as z from 'zod';
import { Trail } from '../audit/index.ts';
import { ApplicationId, CallId, UserId } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';
import { Line, Prose } from '../kernel/text.ts';

/** A seat in the commission (comisia de evaluare și selectare); the secretary keeps the minutes and does not vote. */
export const CommissionMember = z.strictObject({
  userId: UserId,
  name: Line(120),
  role: z.enum(['president', 'member', 'secretary']),
});
export type CommissionMember = z.infer<typeof CommissionMember>;

/** Who evaluates the applications of a call, and by which act. */
export const Commission = z.object({
  callId: CallId,
  act: Line(200),
  members: z.array(CommissionMember).readonly(),
  version: z.int().min(1),
});
export type Commission = z.infer<typeof Commission>;

/** Those who score: everybody but the secretary. */
export const votersOf = (commission: Pick<Commission, 'members'>): readonly UserId[] =>
  commission.members.filter(({ role }) => role !== 'secretary').map(({ userId }) => userId);

export const SheetState = z.enum(['assigned', 'declared', 'recused', 'drafting', 'locked']);
export type SheetState = z.infer<typeof SheetState>;

/** One evaluator's sheet (fișa de evaluare) for one application: integer points in the order of the grid, `null` where not yet scored. */
export const Sheet = z.object({
  callId: CallId,
  applicationId: ApplicationId,
  evaluatorId: UserId,
  state: SheetState,
  points: z.array(z.int().min(0).nullable()).readonly(),
  /** Who found the conflict of a recused sheet: the evaluator, or the register of organisations. */
  conflict: z.enum(['declared', 'detected']).optional(),
  lockedAt: Instant.optional(),
  version: z.int().min(1),
  trail: Trail,
});
export type Sheet = z.infer<typeof Sheet>;

/** The reasons behind the points, in the order of the grid; kept apart so that a ranking does not read them. */
export const Justifications = z.array(z.string().nullable()).readonly();
export type Justifications = z.infer<typeof Justifications>;

/** What an evaluator writes for one criterion; both may come later, both are needed to lock. */
export const Score = z.strictObject({
  criterion: z.string().max(8),
  points: z.int().min(0).max(1000).optional(),
  justification: Prose(3000).optional(),
});
export type Score = z.infer<typeof Score>;
