import { type Call, phaseOf } from '../calls/index.ts';
import type { Instant } from '../kernel/instants.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { applicationAfter, type ApplicationStateRefuses } from './lifecycle.ts';
import type { Application } from './model.ts';

/** Why nothing can be filed with the call at this moment. */
export type FilingClosed =
  | { readonly code: 'CallNotOpenYet'; readonly opensAt: Instant }
  | { readonly code: 'CallClosed'; readonly closedAt: Instant }
  | { readonly code: 'CallCancelled' };
/** The days to complete the dossier are over; the moment the term ends is already too late. */
export interface CompletionTermPassed {
  readonly code: 'CompletionTermPassed';
  readonly dueAt: Instant;
}

type Clocked = Pick<Call, 'status' | 'opensAt' | 'closesAt'>;

/** A call takes applications from its opening until its closing; the moment of closing is already too late. */
export function takesApplications(call: Clocked, now: Instant): Result<void, FilingClosed> {
  const phase = phaseOf(call, now);
  if (phase === 'open') return ok(undefined);
  if (phase === 'draft' || phase === 'scheduled') return err({ code: 'CallNotOpenYet', opensAt: call.opensAt });
  if (phase === 'cancelled') return err({ code: 'CallCancelled' });
  return err({ code: 'CallClosed', closedAt: call.closesAt });
}

/** How an application can be changed now: all of it while the call is open, or only what the officer asked to complete. */
export type Filing = { readonly mode: 'edit' } | { readonly mode: 'completion'; readonly asked: readonly string[] };
export type FilingRefusal = FilingClosed | CompletionTermPassed | ApplicationStateRefuses;

/** Whether and how an application can be changed now; a dossier is completed only within its term and before the evaluation. */
export function filingOf(
  { state, completion }: Pick<Application, 'state' | 'completion'>,
  call: Clocked,
  now: Instant,
): Result<Filing, FilingRefusal> {
  if (state === 'to-complete' && completion !== undefined) {
    if (call.status !== 'published' && call.status !== 'screening') return takesNothing(call, now);
    const { dueAt, requirements } = completion;
    return now < dueAt ? ok({ mode: 'completion', asked: requirements }) : err({ code: 'CompletionTermPassed', dueAt });
  }
  const known = applicationAfter(state, 'edit');
  if (!known.ok) return known;
  const open = takesApplications(call, now);
  return open.ok ? ok({ mode: 'edit' }) : open;
}

const takesNothing = (call: Clocked, now: Instant): Result<Filing, FilingClosed> => {
  const closed = takesApplications(call, now);
  return closed.ok ? err({ code: 'CallClosed', closedAt: call.closesAt }) : closed;
};
