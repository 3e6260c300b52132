import {
  type AlreadyAnswered,
  commit,
  nextEntry,
  type StaleVersion,
  subjectOf,
  trailOf,
  untouched,
} from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import { CallId, newId, type ProgrammeId } from '../../kernel/ids.ts';
import { inChisinau } from '../../kernel/instants.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { ProgrammeRepository } from '../../programmes/index.ts';
import type { Store } from '../../store/index.ts';
import { checkContent, type ContentRefusal } from '../content-rules.ts';
import type { CallDraft } from '../draft.ts';
import type { Call } from '../model.ts';
import { type SeenCall, seenAt } from '../read-call.ts';
import { newCallWrites } from '../repository.ts';

/** A call belongs to a programme that was imported. */
export interface ProgrammeUnknown {
  readonly code: 'ProgrammeUnknown';
  readonly programmeId: ProgrammeId;
  readonly at: readonly ['/programmeId'];
}
export const programmeUnknown = (programmeId: ProgrammeId) =>
  err<ProgrammeUnknown>({ code: 'ProgrammeUnknown', programmeId, at: ['/programmeId'] });

export interface CreateCallDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly programmes: Pick<ProgrammeRepository, 'get'>;
}
export type CreateCallRefusal = ContentRefusal | ProgrammeUnknown | StaleVersion | AlreadyAnswered;

/** The two instants of a calendar: days and hours of Europe/Chisinau. */
export const termsOf = ({ calendar: { opens, closes } }: Pick<CallDraft, 'calendar'>) => ({
  opensAt: inChisinau(opens.date, opens.time),
  closesAt: inChisinau(closes.date, closes.time),
});

/** Writes a draft nobody outside the authority sees; it may be incomplete, but not contradict itself. */
export const createCall =
  ({ store, programmes }: CreateCallDeps) =>
  async (command: Command, draft: CallDraft): Promise<Result<SeenCall, CreateCallRefusal>> => {
    const content = checkContent(draft);
    if (!content.ok) return content;
    if ((await programmes.get(draft.programmeId)) === undefined) return programmeUnknown(draft.programmeId);
    const id = newId(CallId, command.now);
    const { programmeId, kind, code } = draft;
    const data = { programmeId, kind, code };
    const entry = nextEntry(untouched, command, { subject: subjectOf('call', id), action: 'create', data });
    const call: Call = {
      ...draft,
      ...termsOf(draft),
      id,
      status: 'draft',
      extensions: [],
      createdAt: command.now,
      version: 1,
      trail: trailOf(entry),
    };
    return commit(store, command, { entries: [entry], writes: newCallWrites(call), value: seenAt(call, command.now) });
  };
