import { type AlreadyAnswered, commit, nextEntry, settle, type StaleVersion, subjectOf } from '../../audit/index.ts';
import { type MoneyShort, type MovementClash, releaseWrites } from '../../budget/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { CallId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { Store, Write } from '../../store/index.ts';
import { callAfter, type CallStateRefuses } from '../lifecycle.ts';
import { announcedBy } from '../money.ts';
import { callToChange, type NoSuchThing, type SeenCall, seenAt } from '../read-call.ts';
import { callMoveWrites, type CallRepository } from '../repository.ts';

export interface CancelCallDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly calls: Pick<CallRepository, 'get'>;
}
export type CancelCallRefusal =
  NoSuchThing | StaleVersion | AlreadyAnswered | CallStateRefuses | MoneyShort | MovementClash;

/** Ends a call before it is decided, with its reason in public; its money is available again in the same transaction. A dropped draft stays unseen. */
export const cancelCall =
  ({ store, calls }: CancelCallDeps) =>
  (command: Command, { callId, reason }: { readonly callId: CallId; readonly reason: string }) =>
    settle(command, async (): Promise<Result<SeenCall, CancelCallRefusal>> => {
      const read = await callToChange(calls, callId, command);
      if (!read.ok) return read;
      const call = read.value;
      const state = callAfter(call, 'cancel');
      if (!state.ok) return state;
      const data = { from: call.status, reason };
      const entry = nextEntry(call.trail, command, { subject: subjectOf('call', callId), action: 'cancel', data });
      const moved = callMoveWrites(call, state.value, entry, { cancellation: { at: command.now, reason } });
      const money = releaseWrites({ ...announcedBy(call, command), from: 'announced' });
      const writes: Write<StaleVersion | MoneyShort | MovementClash>[] = [...moved.writes, ...money];
      return commit(store, command, { entries: [entry], writes, value: seenAt(moved.call, command.now) });
    });
