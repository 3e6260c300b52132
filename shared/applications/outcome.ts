import { nextEntry, type Entry, type StaleVersion, subjectOf, trailOf } from '../audit/index.ts';
import type { Command } from '../kernel/command.ts';
import type { Minor } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Write } from '../store/index.ts';
import { type ApplicationAction, applicationAfter, type ApplicationStateRefuses } from './lifecycle.ts';
import type { Application } from './model.ts';
import type { StandingRow } from './standing.ts';
import { applicationWrite, standingWrite } from './writes.ts';

/** What the decision on the call gave this application; `awarded` in bani. */
export interface DecidedOutcome {
  readonly state: 'awarded' | 'reserve' | 'rejected' | 'unfunded';
  readonly awarded?: Minor;
}

const actions = {
  awarded: 'award',
  reserve: 'put-on-reserve',
  rejected: 'reject',
  unfunded: 'leave-unfunded',
} as const satisfies Record<DecidedOutcome['state'], ApplicationAction>;

/** The writes of an outcome with their entry in the application's trail; none when it has this outcome already. */
export function outcomeWrites(
  { application, standing }: { readonly application: Application; readonly standing: StandingRow },
  { state, awarded }: DecidedOutcome,
  command: Command,
): Result<{ readonly entries: readonly Entry[]; readonly writes: Write<StaleVersion>[] }, ApplicationStateRefuses> {
  if (application.state === state) return ok({ entries: [], writes: [] });
  const after = applicationAfter(application.state, actions[state]);
  if (!after.ok) return err(after.error);
  const entry = nextEntry(application.trail, command, {
    subject: subjectOf('application', application.id),
    action: actions[state],
    data: { callId: application.callId, awarded },
  });
  const given = awarded === undefined ? {} : { awarded };
  const moved = { ...application, state, ...given, version: application.version + 1, trail: trailOf(entry) };
  return ok({ entries: [entry], writes: [applicationWrite(moved), standingWrite({ ...standing, state, ...given })] });
}
