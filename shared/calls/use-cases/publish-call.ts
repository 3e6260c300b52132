import { type AlreadyAnswered, commit, nextEntry, settle, type StaleVersion, subjectOf } from '../../audit/index.ts';
import { announceWrites, type MoneyShort, type MovementClash } from '../../budget/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { CallId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { ProgrammeRepository } from '../../programmes/index.ts';
import type { Store, Write } from '../../store/index.ts';
import { callAfter, type CallStateRefuses } from '../lifecycle.ts';
import { announcedBy } from '../money.ts';
import { publishable, type PublicationRefusal } from '../publication-rules.ts';
import { callToChange, type NoSuchThing, type SeenCall, seenAt } from '../read-call.ts';
import { type CallCodeTaken, callMoveWrites, type CallRepository, codeWrites } from '../repository.ts';
import { programmeUnknown, type ProgrammeUnknown } from './create-call.ts';

export interface PublishCallDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly calls: Pick<CallRepository, 'get'>;
  readonly programmes: Pick<ProgrammeRepository, 'get'>;
}
export type PublishCallRefusal =
  | NoSuchThing
  | StaleVersion
  | AlreadyAnswered
  | CallStateRefuses
  | ProgrammeUnknown
  | PublicationRefusal
  | CallCodeTaken
  | MoneyShort
  | MovementClash;

/** Announces a call to everybody and takes its envelopes out of what is available, in one transaction: no promise without money behind it. */
export const publishCall =
  ({ store, calls, programmes }: PublishCallDeps) =>
  (command: Command, { callId, act }: { readonly callId: CallId; readonly act?: string | undefined }) =>
    settle(command, async (): Promise<Result<SeenCall, PublishCallRefusal>> => {
      const read = await callToChange(calls, callId, command);
      if (!read.ok) return read;
      const call = read.value;
      const state = callAfter(call, 'publish');
      if (!state.ok) return state;
      const programme = await programmes.get(call.programmeId);
      if (programme === undefined) return programmeUnknown(call.programmeId);
      const checked = publishable(call, programme, command.now);
      if (!checked.ok) return checked;
      const { envelopes, opensAt, closesAt } = call;
      const data = { act, envelopes, opensAt, closesAt, subjectToFunds: call.rules.subjectToFunds.value };
      const entry = nextEntry(call.trail, command, { subject: subjectOf('call', callId), action: 'publish', data });
      const moved = callMoveWrites(call, state.value, entry, { publishedAt: command.now, act });
      const money = announceWrites(announcedBy(moved.call, command));
      const writes: Write<StaleVersion | CallCodeTaken | MoneyShort | MovementClash>[] = [
        ...moved.writes,
        ...money,
        ...codeWrites(call),
      ];
      return commit(store, command, { entries: [entry], writes, value: seenAt(moved.call, command.now) });
    });
