import { type AlreadyAnswered, commit, settle, type StaleVersion } from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instants.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import { type ApplicationTooLong, type Content, tooLong } from '../content.ts';
import { filingOf, type FilingRefusal } from '../filing.ts';
import { applicationAfter } from '../lifecycle.ts';
import { type MemberDeps, ownApplication } from '../members.ts';
import { versionOf } from '../model.ts';
import type { NoSuchThing, OnlyRepresentative } from '../refusals.ts';
import { type BudgetRefusal, type BudgetTotals, budgetTotals } from '../totals.ts';
import { draftWrite } from '../writes.ts';

export type SaveRefusal =
  | NoSuchThing
  | OnlyRepresentative
  | FilingRefusal
  | ApplicationTooLong
  | BudgetRefusal
  | StaleVersion
  | AlreadyAnswered;

/** What saving answers: the new version, and the sums the server computed. */
export interface SavedDraft {
  readonly applicationId: ApplicationId;
  readonly version: number;
  readonly savedAt: Instant;
  readonly totals: BudgetTotals;
}

/** Saves any sections of the content: one guarded write, without a trail, as often as somebody types. */
export const saveDraft =
  (deps: MemberDeps & { readonly store: Pick<Store, 'transact'> }) =>
  (command: Command, { id, sections }: { readonly id: ApplicationId; readonly sections: Content }) =>
    settle(command, async (): Promise<Result<SavedDraft, SaveRefusal>> => {
      const own = await ownApplication(deps, command, id, 'draft');
      if (!own.ok) return own;
      const { application, draft, call } = own.value;
      const known = applicationAfter(application.state, 'edit');
      if (!known.ok) return known;
      const open = filingOf(application, call, command.now);
      if (!open.ok) return open;
      const content: Content = { ...draft.content, ...sections };
      const totals = budgetTotals(content.budget ?? []);
      if (!totals.ok) return totals;
      const long = tooLong(content);
      if (long !== undefined) return err(long);
      const saved = { ...draft, content, savedAt: command.now, version: draft.version + 1 };
      const value = {
        applicationId: id,
        version: versionOf(application, saved),
        savedAt: command.now,
        totals: totals.value,
      };
      return commit<SavedDraft, StaleVersion>(deps.store, command, { entries: [], writes: [draftWrite(saved)], value });
    });
