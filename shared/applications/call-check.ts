import { nextEntry, type Entry, type StaleVersion, subjectOf } from '../audit/index.ts';
import {
  type Call,
  callAfter,
  callMoveWrites,
  type CallStateRefuses,
  callStaysWrites,
  callTouchWrites,
  phaseOf,
} from '../calls/index.ts';
import type { Command } from '../kernel/command.ts';
import type { Instant } from '../kernel/instants.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Write } from '../store/index.ts';
import type { Application } from './model.ts';

/** The call still takes applications: nothing is screened, and no list of receipts is public yet. */
export interface CallStillOpen {
  readonly code: 'CallStillOpen';
  readonly closesAt: Instant;
}
/** What a command on an application means for its call. */
export interface CallPart {
  readonly entries: readonly Entry[];
  readonly writes: readonly Write<StaleVersion>[];
}
type Screened = Pick<Application, 'id' | 'state'>;

/**
 * What screening means for the call: the first one after closing opens the screening; a later one only holds the call to its state, so
 * that officers can work side by side; one that changes an earlier finding moves the call a version further, so that whoever opens the
 * evaluation notices.
 */
export function screeningPart(
  call: Call,
  { id, state }: Screened,
  command: Command,
): Result<CallPart, CallStillOpen | CallStateRefuses> {
  const phase = phaseOf(call, command.now);
  if (phase === 'scheduled' || phase === 'open') return err({ code: 'CallStillOpen', closesAt: call.closesAt });
  const entryOf = (action: string) =>
    nextEntry(call.trail, command, { subject: subjectOf('call', call.id), action, data: { applicationId: id } });
  if (call.status === 'screening') {
    if (state !== 'eligible' && state !== 'ineligible') return ok({ entries: [], writes: callStaysWrites(call) });
    const entry = entryOf('screen-again');
    return ok({ entries: [entry], writes: callTouchWrites(call, entry).writes });
  }
  const to = callAfter(call, 'screen');
  if (!to.ok) return to;
  const entry = entryOf('screen');
  return ok({ entries: [entry], writes: callMoveWrites(call, to.value, entry).writes });
}
