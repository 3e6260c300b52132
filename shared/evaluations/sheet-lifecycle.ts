import type { Criterion } from '../calls/index.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Justifications, Score, Sheet, SheetState } from './model.ts';
import type { ScoreRefusal, SheetAction, SheetStateRefuses } from './refusals.ts';

/** Declaration comes before the dossier, a locked or recused sheet is final. */
export const sheetLifecycle = {
  assigned: { declare: 'declared' },
  declared: { declare: 'declared', score: 'drafting' },
  drafting: { declare: 'drafting', score: 'drafting', lock: 'locked' },
  locked: {},
  recused: {},
} as const satisfies Record<SheetState, Partial<Record<SheetAction, SheetState>>>;

/** The state an action leads to; refuses with what is allowed instead. */
export function sheetAfter(sheet: Pick<Sheet, 'state'>, action: SheetAction): Result<SheetState, SheetStateRefuses> {
  const moves: Partial<Record<SheetAction, SheetState>> = sheetLifecycle[sheet.state];
  const to = moves[action];
  if (to !== undefined) return ok(to);
  const allowed = (['declare', 'score', 'lock'] as const).filter((known) => known in moves);
  return err({ code: 'SheetStateRefuses', from: sheet.state, action, allowed });
}

export interface Scoring {
  readonly points: Sheet['points'];
  readonly justifications: Justifications;
}

/** Puts scores into a sheet; what they do not name stays. Points are whole, from 0 to the criterion's maximum. */
export function withScores(
  grid: readonly Criterion[],
  before: Scoring,
  scores: readonly Score[],
): Result<Scoring, ScoreRefusal> {
  const points = grid.map((_, index) => before.points[index] ?? null);
  const justifications = grid.map((_, index) => before.justifications[index] ?? null);
  const seen = new Set<string>();
  for (const [row, { criterion, points: given, justification }] of scores.entries()) {
    const at = [`/scores/${row}/criterion`];
    const place = grid.findIndex(({ code }) => code === criterion);
    const max = grid[place]?.max;
    if (max === undefined) return err({ code: 'UnknownCriterion', criterion, at });
    if (seen.has(criterion)) return err({ code: 'CriterionTwice', criterion, at });
    if ((given ?? 0) > max) return err({ code: 'PointsAboveMaximum', criterion, max, at: [`/scores/${row}/points`] });
    seen.add(criterion);
    points[place] = given ?? points[place] ?? null;
    justifications[place] = justification ?? justifications[place] ?? null;
  }
  return ok({ points, justifications });
}

/** A sheet can be locked when every criterion has its points and its justification. */
export function complete(grid: readonly Criterion[], scoring: Scoring): Result<undefined, ScoreRefusal> {
  const open = grid.filter((_, index) => scoring.points[index] == null || scoring.justifications[index] == null);
  return open.length === 0 ? ok(undefined) : err({ code: 'SheetIncomplete', criteria: open.map(({ code }) => code) });
}
