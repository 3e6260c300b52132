import * as z from 'zod';
import { UserId } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';
import { Prose } from '../kernel/text.ts';

/** What the officer found for one requirement or document of the call. */
export const Verdict = z.strictObject({
  requirement: z.string().max(40),
  verdict: z.enum(['met', 'not-met', 'to-complete']),
  /** Mandatory unless met: a refusal states its reasons (Administrative Code 116/2018, arts 31, 118). */
  reason: Prose(1000).optional(),
});
export type Verdict = z.infer<typeof Verdict>;

/** The check of conformity and eligibility of one submission. */
export const Screening = z.object({
  submission: z.int().min(1),
  verdicts: z.array(Verdict),
  outcome: z.enum(['eligible', 'ineligible', 'to-complete']),
  dueAt: Instant.optional(),
  at: Instant,
  by: UserId,
});
export type Screening = z.infer<typeof Screening>;
