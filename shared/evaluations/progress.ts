import type { ApplicationId } from '../kernel/ids.ts';
import type { Sheet } from './model.ts';

/** How far the scoring of a call is; counts only, no scores. */
export interface Progress {
  /** Locked sheets the call needs in all: every eligible application times the rule's minimum. */
  readonly required: number;
  /** Locked sheets of eligible applications, at most the minimum of each. */
  readonly locked: number;
  /** Every eligible application has its locked sheets and none of its sheets is still open: the call is ranked. */
  readonly complete: boolean;
}

/** Counts the sheets of the eligible applications against what the call's rules ask for. */
export function progress(
  minEvaluations: number,
  eligible: readonly ApplicationId[],
  sheets: readonly Pick<Sheet, 'applicationId' | 'state'>[],
): Progress {
  const counts = new Map(eligible.map((id) => [id, { locked: 0, open: 0 }]));
  for (const { applicationId, state } of sheets) {
    const count = counts.get(applicationId);
    if (count === undefined || state === 'recused') continue;
    count[state === 'locked' ? 'locked' : 'open'] += 1;
  }
  const all = [...counts.values()];
  return {
    required: eligible.length * minEvaluations,
    locked: all.reduce((total, { locked }) => total + Math.min(locked, minEvaluations), 0),
    complete: all.length > 0 && all.every(({ locked, open }) => locked >= minEvaluations && open === 0),
  };
}
