import {
  type AlreadyAnswered,
  commit,
  nextEntry,
  settle,
  type StaleVersion,
  subjectOf,
  trailOf,
} from '../../audit/index.ts';
import { type Call, type CallPhase, callTouchWrites, phaseOf } from '../../calls/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instants.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store, Write } from '../../store/index.ts';
import { applicationAfter, type ApplicationStateRefuses } from '../lifecycle.ts';
import { type MemberDeps, ownApplication } from '../members.ts';
import { type Application, versionOf } from '../model.ts';
import { noSuchThing, type NoSuchThing, type OnlyRepresentative } from '../refusals.ts';
import { applicationWrite, leaveWrite, standingWrite } from '../writes.ts';

/** The call is decided or over: what was decided is not undone by withdrawing. */
export interface TooLateToWithdraw {
  readonly code: 'TooLateToWithdraw';
  readonly phase: CallPhase;
}
export type WithdrawRefusal =
  NoSuchThing | OnlyRepresentative | ApplicationStateRefuses | TooLateToWithdraw | StaleVersion | AlreadyAnswered;
type Deps = MemberDeps & { readonly store: Pick<Store, 'transact'> };

/** What an application is after an act upon it. */
export interface MovedApplication extends Pick<Application, 'id' | 'state' | 'version'> {
  readonly registrationNumber?: string | undefined;
}

/**
 * Takes an application out of its call, until the call is decided; its number stays taken. Once the call has closed the call itself
 * moves a version further, so that nobody decides on what is no longer there.
 */
export const withdrawApplication =
  (deps: Deps) =>
  (command: Command, { id }: { readonly id: ApplicationId }) =>
    settle(command, async (): Promise<Result<MovedApplication, WithdrawRefusal>> => {
      const own = await ownApplication(deps, command, id, 'withdraw');
      if (!own.ok) return own;
      const { application, draft, call } = own.value;
      const after = withdrawable(application, call, command.now);
      if (!after.ok) return after;
      const noticed = noticedBy(call, application, command);
      const standing = await deps.applications.standingRow(call.id, id);
      if (standing === undefined) return err(noSuchThing);
      const entry = nextEntry(application.trail, command, {
        subject: subjectOf('application', id),
        action: 'withdraw',
        data: { callId: call.id, from: application.state },
      });
      const { completion: _over, ...rest } = application;
      const moved = { ...rest, state: after.value, version: application.version + 1, trail: trailOf(entry) };
      const writes: Write<StaleVersion>[] = [
        applicationWrite(moved),
        standingWrite({ ...standing, state: 'withdrawn' }),
        leaveWrite(application),
        ...noticed.writes,
      ];
      const { registrationNumber } = moved;
      const value = { id, state: moved.state, version: versionOf(moved, draft), registrationNumber };
      return commit(deps.store, command, { entries: [entry, ...noticed.entries], writes, value });
    });

const WITHDRAWN_IN: readonly CallPhase[] = ['open', 'closed', 'screening', 'evaluation'];

/** The state withdrawing leads to; refused for a draft, and from the decision on. */
export function withdrawable(
  { state }: Pick<Application, 'state'>,
  call: Call,
  now: Instant,
): Result<Application['state'], ApplicationStateRefuses | TooLateToWithdraw> {
  const after = applicationAfter(state, 'withdraw');
  if (!after.ok) return after;
  const phase = phaseOf(call, now);
  return WITHDRAWN_IN.includes(phase) ? after : err({ code: 'TooLateToWithdraw', phase });
}

/** While the call is open nobody but the applicant is concerned; afterwards the call notices. */
function noticedBy(call: Call, { id }: Application, command: Command) {
  if (phaseOf(call, command.now) === 'open') return { entries: [], writes: [] };
  const data = { applicationId: id };
  const entry = nextEntry(call.trail, command, {
    subject: subjectOf('call', call.id),
    action: 'application-withdrawn',
    data,
  });
  return { entries: [entry], writes: callTouchWrites(call, entry).writes };
}
