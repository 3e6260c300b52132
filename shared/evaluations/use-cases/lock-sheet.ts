import { commit, nextEntry, settle, stale, trailOf } from '../../audit/index.ts';
import { hashOf } from '../../kernel/canonical.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Sheet } from '../model.ts';
import { ownSheet } from '../own-sheet.ts';
import {
  type Interrupted,
  noSuchThing,
  type NoSuchThing,
  type ScoreRefusal,
  type SheetStateRefuses,
} from '../refusals.ts';
import { sheetSubject, sheetWrites } from '../repository.ts';
import { complete, sheetAfter } from '../sheet-lifecycle.ts';
import type { FullSheet, FullSheetDeps } from './score-application.ts';

type Refusals = ScoreRefusal | SheetStateRefuses | NoSuchThing | Interrupted;

/** Locks a complete sheet for good; the trail keeps the hash of its points with their reasons. */
export const lockSheet =
  (deps: FullSheetDeps) =>
  (
    command: Command,
    { applicationId }: { readonly applicationId: ApplicationId },
  ): Promise<Result<FullSheet, Refusals>> =>
    settle<FullSheet, Refusals>(command, async () => {
      const own = await ownSheet(deps, applicationId, command.actor.userId);
      if (!own.ok) return own;
      const { call, sheet, member } = own.value;
      if (member) return err(noSuchThing);
      const locked = sheetAfter(sheet, 'lock');
      if (!locked.ok) return locked;
      if (call.status !== 'evaluation') return err({ code: 'EvaluationClosed' });
      if (command.ifMatch !== undefined && command.ifMatch !== sheet.version) return err(stale);
      const justifications = await deps.evaluations.justifications(sheet);
      const ready = complete(call.grid, { points: sheet.points, justifications });
      if (!ready.ok) return ready;
      // only a hash, which the reasons make unguessable: trails are read while other sheets are still open
      const data = { scores: hashOf({ points: sheet.points, justifications }) };
      const entry = nextEntry(sheet.trail, command, { subject: sheetSubject(sheet), action: 'lock', data });
      const change = { state: locked.value, lockedAt: command.now, version: sheet.version + 1, trail: trailOf(entry) };
      const after: Sheet = { ...sheet, ...change };
      const value = { ...after, justifications };
      return commit(deps.store, command, { entries: [entry], writes: sheetWrites(sheet, after), value });
    });
