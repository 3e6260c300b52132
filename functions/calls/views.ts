import * as z from 'zod';
import { Call, CallPhase, Question } from '../../shared/calls/index.ts';
import { CallId, QuestionId } from '../../shared/kernel/ids.ts';

/** A call as everybody reads it: envelopes by line, calendar with its instants, rules with their basis, grid, documents, what happened to it. */
export const CallView = Call.omit({ status: true, trail: true, createdAt: true })
  .extend({ phase: CallPhase })
  .meta({ id: 'Call' });

/** A call in a list. */
export const CallRow = CallView.pick({
  id: true,
  code: true,
  title: true,
  kind: true,
  programmeId: true,
  phase: true,
  opensAt: true,
  closesAt: true,
  publishedAt: true,
  envelopes: true,
  capacity: true,
  version: true,
}).meta({ id: 'CallRow' });

/** A question as everybody reads it: without who asked. */
export const QuestionView = Question.pick({ id: true, text: true, askedAt: true, answer: true, version: true }).meta({
  id: 'Question',
});

export const CallParams = z.object({ callId: CallId });
export const QuestionParams = z.object({ callId: CallId, questionId: QuestionId });
