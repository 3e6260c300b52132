import type { StandingReader } from '../applications/index.ts';
import type { Call } from '../calls/index.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { progress } from './progress.ts';
import type { ScoresHidden } from './refusals.ts';
import type { EvaluationRepository } from './repository.ts';

export interface ScoreReaders {
  readonly applications: Pick<StandingReader, 'standings'>;
  readonly evaluations: Pick<EvaluationRepository, 'sheets'>;
}

/** Refuses with the count of locked sheets until the last sheet of the call is locked. */
async function everySheetLocked(
  { applications, evaluations }: ScoreReaders,
  { id, rules }: Pick<Call, 'id' | 'rules'>,
): Promise<Result<void, ScoresHidden>> {
  const eligible = (await applications.standings(id)).filter(({ state }) => state === 'eligible');
  const ids = eligible.map(({ applicationId }) => applicationId);
  const { complete, locked, required } = progress(rules.minEvaluations.value, ids, await evaluations.sheets(id));
  return complete ? ok(undefined) : err({ code: 'ScoresHidden', locked, required });
}

/** States of a call after its decision: its sheets cannot change any more, and the decision rests on them. */
const DECIDED: ReadonlySet<string> = new Set(['decided', 'results-published', 'final', 'archived']);

/** Whether scores may be shown at all; a call that was cancelled half scored keeps them to itself. */
export const scoresOpen = async (readers: ScoreReaders, call: Pick<Call, 'id' | 'rules' | 'status'>) =>
  DECIDED.has(call.status) ? ok(undefined) : everySheetLocked(readers, call);
