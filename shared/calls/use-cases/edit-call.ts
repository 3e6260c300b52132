import { type AlreadyAnswered, commit, nextEntry, settle, type StaleVersion, subjectOf } from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { CallId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { ProgrammeRepository } from '../../programmes/index.ts';
import type { Store } from '../../store/index.ts';
import { checkContent, type ContentRefusal } from '../content-rules.ts';
import { type CallChanges, withChanges } from '../draft.ts';
import { callAfter, type CallStateRefuses } from '../lifecycle.ts';
import { callToChange, type NoSuchThing, type SeenCall, seenAt } from '../read-call.ts';
import { callMoveWrites, type CallRepository } from '../repository.ts';
import { programmeUnknown, type ProgrammeUnknown, termsOf } from './create-call.ts';

export interface EditCallDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly calls: Pick<CallRepository, 'get'>;
  readonly programmes: Pick<ProgrammeRepository, 'get'>;
}
export type EditCallRefusal =
  NoSuchThing | StaleVersion | AlreadyAnswered | CallStateRefuses | ContentRefusal | ProgrammeUnknown;

/** Changes a draft; from publication on its rules are frozen. */
export const editCall =
  ({ store, calls, programmes }: EditCallDeps) =>
  (command: Command, { callId, changes }: { readonly callId: CallId; readonly changes: CallChanges }) =>
    settle(command, async (): Promise<Result<SeenCall, EditCallRefusal>> => {
      const read = await callToChange(calls, callId, command);
      if (!read.ok) return read;
      const call = read.value;
      const state = callAfter(call, 'edit');
      if (!state.ok) return state;
      const content = withChanges(call, changes);
      const checked = checkContent(content);
      if (!checked.ok) return checked;
      if ((await programmes.get(content.programmeId)) === undefined) return programmeUnknown(content.programmeId);
      const data = { fields: Object.keys(changes).sort(), rules: Object.keys(changes.rules ?? {}).sort() };
      const entry = nextEntry(call.trail, command, { subject: subjectOf('call', callId), action: 'edit', data });
      const moved = callMoveWrites(call, state.value, entry, { ...content, ...termsOf(content) });
      return commit(store, command, { entries: [entry], writes: moved.writes, value: seenAt(moved.call, command.now) });
    });
