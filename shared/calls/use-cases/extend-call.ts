import { type AlreadyAnswered, commit, nextEntry, settle, type StaleVersion, subjectOf } from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { CallId } from '../../kernel/ids.ts';
import { inChisinau } from '../../kernel/instants.ts';
import type { Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import { checkExtension, type ExtensionRefusal } from '../extension-rules.ts';
import type { Call, Calendar } from '../model.ts';
import { callToChange, type NoSuchThing, type SeenCall, seenAt } from '../read-call.ts';
import { callMoveWrites, type CallRepository } from '../repository.ts';

export interface ExtendCallDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly calls: Pick<CallRepository, 'get'>;
}
export interface ExtendCallInput {
  readonly callId: CallId;
  /** The new closing, day and hour of Europe/Chisinau. */
  readonly closes: Calendar['closes'];
  readonly reason: string;
}
export type ExtendCallRefusal = NoSuchThing | StaleVersion | AlreadyAnswered | ExtensionRefusal;

/** Moves the deadline later, in public and with its reason; what was announced before stays readable. */
export const extendCall =
  ({ store, calls }: ExtendCallDeps) =>
  (command: Command, { callId, closes, reason }: ExtendCallInput) =>
    settle(command, async (): Promise<Result<SeenCall, ExtendCallRefusal>> => {
      const read = await callToChange(calls, callId, command);
      if (!read.ok) return read;
      const call = read.value;
      const closesAt = inChisinau(closes.date, closes.time);
      const checked = checkExtension(call, closesAt, command.now);
      if (!checked.ok) return checked;
      const extension = { from: call.closesAt, to: closesAt, reason, at: command.now };
      const entry = nextEntry(call.trail, command, {
        subject: subjectOf('call', callId),
        action: 'extend',
        data: extension,
      });
      const moved = callMoveWrites(call, call.status, entry, extended(call, closes, extension));
      return commit(store, command, { entries: [entry], writes: moved.writes, value: seenAt(moved.call, command.now) });
    });

const extended = (call: Call, closes: Calendar['closes'], extension: Call['extensions'][number]) => ({
  calendar: { ...call.calendar, closes },
  closesAt: extension.to,
  extensions: [...call.extensions, extension],
});
