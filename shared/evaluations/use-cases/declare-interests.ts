import { commit, nextEntry, settle, stale, trailOf } from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import type { Sheet } from '../model.ts';
import { ownSheet, type SheetDeps } from '../own-sheet.ts';
import type { Interrupted, NoSuchThing, SheetStateRefuses } from '../refusals.ts';
import { sheetSubject, sheetWrites } from '../repository.ts';
import { sheetAfter } from '../sheet-lifecycle.ts';

/** What an evaluator declares before the dossier opens; a conflict needs its reason, which stays in the trail. */
export interface Declaration {
  readonly applicationId: ApplicationId;
  readonly conflict: boolean;
  readonly reason?: string | undefined;
}
type Refusals = SheetStateRefuses | NoSuchThing | Interrupted;

/**
 * Records the declaration. Who declares a conflict, or is a member of the applicant by the register, is recused at once and for good,
 * whatever was declared: the application, its documents and its counts are hidden from then on.
 */
export const declareInterests =
  ({ store, ...deps }: SheetDeps & { readonly store: Store }) =>
  (command: Command, { applicationId, conflict, reason }: Declaration): Promise<Result<Sheet, Refusals>> =>
    settle<Sheet, Refusals>(command, async () => {
      const own = await ownSheet(deps, applicationId, command.actor.userId);
      if (!own.ok) return own;
      const { sheet, member } = own.value;
      const declared = sheetAfter(sheet, 'declare');
      if (!declared.ok) return declared;
      if (command.ifMatch !== undefined && command.ifMatch !== sheet.version) return err(stale);
      const found = conflict ? 'declared' : member ? 'detected' : undefined;
      const action = found === undefined ? 'declare-no-conflict' : 'recuse';
      const entry = nextEntry(sheet.trail, command, {
        subject: sheetSubject(sheet),
        action,
        data: { conflict: found, reason },
      });
      const state = found === undefined ? declared.value : 'recused';
      const after: Sheet = { ...sheet, state, conflict: found, version: sheet.version + 1, trail: trailOf(entry) };
      return commit(store, command, { entries: [entry], writes: sheetWrites(sheet, after), value: after });
    });
