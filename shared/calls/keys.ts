import type { CallId, ProgrammeId, QuestionId } from '../kernel/ids.ts';
import type { Key } from '../store/index.ts';

/** A call has one item. */
export const callKey = (id: CallId): Key => ({ pk: `CALL#${id}`, sk: 'CALL' });
/** Held by the published call whose registration numbers begin with this code; within a programme no other call may use it. */
export const callCodeKey = (programmeId: ProgrammeId, code: string): Key => ({
  pk: `CALL#CODE#${programmeId}#${code}`,
  sk: 'CODE',
});
/** The questions of a call, in the order they were asked. */
export const questionsPartition = (callId: CallId): string => `QUESTIONS#${callId}`;
export const questionKey = (callId: CallId, id: QuestionId): Key => ({ pk: questionsPartition(callId), sk: id });

/** Published calls on `gsi1`, drafts apart, so that a cursor of the public list never carries a draft's id. */
export const listedCalls = (listed: 'public' | 'draft'): string => `CALLS#${listed}`;
/** Every call on `gsi2`, for staff. */
export const ALL_CALLS = 'CALLS';
/** The answered questions of a call on `gsi1`. */
export const answeredPartition = (callId: CallId): string => `ANSWERED#${callId}`;
