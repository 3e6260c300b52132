import * as z from 'zod';
import { Trail } from '../audit/index.ts';
import { CallId, QuestionId, UserId } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { Prose, Text } from '../kernel/text.ts';
import { type Call, type CallPhase, phaseOf } from './model.ts';

/** What the authority answers; `wording` replaces the question in public when it names a person or an organisation. */
export const Answer = z.strictObject({ text: Text(4000), wording: Prose(2000).optional() });
export type Answer = z.infer<typeof Answer>;

/** A question about a call (solicitare de clarificare); who asked stays inside. */
export const Question = z.object({
  id: QuestionId,
  callId: CallId,
  text: Prose(2000),
  askedBy: UserId,
  askedAt: Instant,
  answer: z.strictObject({ ...Answer.shape, at: Instant }).optional(),
  version: z.int().min(1),
  trail: Trail,
});
export type Question = z.infer<typeof Question>;

/** Questions are taken while applications are. */
export interface QuestionsClosed {
  readonly code: 'QuestionsClosed';
  readonly phase: CallPhase;
}

/** Anyone signed in may ask while the call is open: an answer after the closing helps nobody to apply. */
export function askable(call: Call, now: Instant): Result<void, QuestionsClosed> {
  const phase = phaseOf(call, now);
  return phase === 'open' ? ok(undefined) : err({ code: 'QuestionsClosed', phase });
}

/** A question as everybody reads it: the authority's wording where there is one, never who asked. */
export const inPublic = ({ askedBy: _, ...question }: Question) => ({
  ...question,
  text: question.answer?.wording ?? question.text,
});
export type PublicQuestion = ReturnType<typeof inPublic>;
