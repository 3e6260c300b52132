import type { Standing, StandingReader } from '../../applications/index.ts';
import type { CallRepository } from '../../calls/index.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { votersOf } from '../model.ts';
import { type Progress, progress } from '../progress.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { EvaluationRepository } from '../repository.ts';

/** How far the work on a call is; counts only, no scores and nobody's name. */
export interface Work extends Progress {
  /** Submitted applications by their state. */
  readonly applications: Readonly<Partial<Record<Standing['state'], number>>>;
  /** How many score; 0 while there is no commission. */
  readonly evaluators: number;
  /** Sheets that were given out and not left by a recusal. */
  readonly sheets: number;
}

interface Deps {
  readonly calls: Pick<CallRepository, 'get'>;
  readonly applications: Pick<StandingReader, 'standings'>;
  readonly evaluations: Pick<EvaluationRepository, 'commission' | 'sheets'>;
}

/** What waits in a call, for staff: dossiers to screen, a commission to name, sheets to lock. */
export const countWork =
  ({ calls, applications, evaluations }: Deps) =>
  async (callId: CallId): Promise<Result<Work, NoSuchThing>> => {
    const call = await calls.get(callId);
    if (call === undefined) return err(noSuchThing);
    const [standings, commission, sheets] = await Promise.all([
      applications.standings(callId),
      evaluations.commission(callId),
      evaluations.sheets(callId),
    ]);
    const counts: Partial<Record<Standing['state'], number>> = {};
    for (const { state } of standings) counts[state] = (counts[state] ?? 0) + 1;
    const eligible = standings.filter(({ state }) => state === 'eligible').map(({ applicationId }) => applicationId);
    return ok({
      ...progress(call.rules.minEvaluations.value, eligible, sheets),
      applications: counts,
      evaluators: commission === undefined ? 0 : votersOf(commission).length,
      sheets: sheets.filter(({ state }) => state !== 'recused').length,
    });
  };
