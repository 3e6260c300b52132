import { type Call, phaseOf } from '../calls/index.ts';
import type { Instant } from '../kernel/instants.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Application, DossierDocument } from './model.ts';

export type FilingRefusal =
  | { readonly code: 'CallNotOpen'; readonly opensAt: Instant }
  | { readonly code: 'CallClosed'; readonly closedAt: Instant }
  | { readonly code: 'CompletionTermPassed'; readonly dueAt: Instant }
  | { readonly code: 'CompletionMissing'; readonly requirements: readonly string[]; readonly at: readonly string[] };

/** Whether the call takes applications at this moment; the moment of closing is already too late. */
export function takesApplications(call: Call, now: Instant): Result<void, FilingRefusal> {
  const phase = phaseOf(call, now);
  if (phase === 'open') return ok(undefined);
  if (phase === 'scheduled') return err({ code: 'CallNotOpen', opensAt: call.opensAt });
  return err({ code: 'CallClosed', closedAt: call.closesAt });
}

/** Whether something may be filed for this application now: while the call is open, or within the term of a completion request. */
export function mayFile(application: Application, call: Call, now: Instant): Result<void, FilingRefusal> {
  if (application.state !== 'to-complete') return takesApplications(call, now);
  const { completionDueAt: dueAt } = application;
  return dueAt !== undefined && now >= dueAt ? err({ code: 'CompletionTermPassed', dueAt }) : ok(undefined);
}

/** What a completion request asked for must have come after it was asked. */
export function completed(application: Application, askedAt: Instant, documents: readonly DossierDocument[]): Result<void, FilingRefusal> {
  const came = new Set(
    documents.filter(({ state, addedAt }) => state === 'received' && addedAt > askedAt).map(({ requirement }) => requirement),
  );
  const asked = (application.reasons ?? []).map(({ requirement }) => requirement);
  const missing = asked.filter((requirement) => !came.has(requirement));
  return missing.length === 0 ? ok(undefined) : err({ code: 'CompletionMissing', requirements: missing, at: ['/documents'] });
}
