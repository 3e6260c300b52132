import { stale } from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import type { Justifications, Score, Sheet } from '../model.ts';
import { ownSheet, type SheetDeps } from '../own-sheet.ts';
import {
  type Interrupted,
  noSuchThing,
  type NoSuchThing,
  type ScoreRefusal,
  type SheetStateRefuses,
} from '../refusals.ts';
import { type EvaluationRepository, reasonsWrites, sheetWrites } from '../repository.ts';
import { sheetAfter, withScores } from '../sheet-lifecycle.ts';

/** A sheet with the reasons behind its points. */
export interface FullSheet extends Sheet {
  readonly justifications: Justifications;
}
type Refusals = ScoreRefusal | SheetStateRefuses | NoSuchThing | Interrupted;
export interface FullSheetDeps extends SheetDeps {
  readonly store: Store;
  readonly evaluations: EvaluationRepository;
}

/** Keeps points and justifications as they are typed; no trail entry before the lock, one guarded write of the evaluator's own items. */
export const scoreApplication =
  (deps: FullSheetDeps) =>
  async (
    command: Command,
    input: { readonly applicationId: ApplicationId; readonly scores: readonly Score[] },
  ): Promise<Result<FullSheet, Refusals>> => {
    const own = await ownSheet(deps, input.applicationId, command.actor.userId);
    if (!own.ok) return own;
    const { call, sheet, member } = own.value;
    if (member) return err(noSuchThing);
    const state = sheetAfter(sheet, 'score');
    if (!state.ok) return state;
    if (call.status !== 'evaluation') return err({ code: 'EvaluationClosed' });
    if (command.ifMatch !== sheet.version) return err(stale);
    const justifications = await deps.evaluations.justifications(sheet);
    const scoring = withScores(call.grid, { points: sheet.points, justifications }, input.scores);
    if (!scoring.ok) return scoring;
    const after: Sheet = { ...sheet, state: state.value, points: scoring.value.points, version: sheet.version + 1 };
    const done = await deps.store.transact([
      ...sheetWrites(sheet, after),
      ...reasonsWrites(sheet, scoring.value.justifications),
    ]);
    return done.ok ? ok({ ...after, justifications: scoring.value.justifications }) : done;
  };
