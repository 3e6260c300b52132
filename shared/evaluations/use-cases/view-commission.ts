import type { CallRepository } from '../../calls/index.ts';
import type { CallId, UserId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Commission } from '../model.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { EvaluationRepository } from '../repository.ts';

interface Deps {
  readonly calls: Pick<CallRepository, 'get'>;
  readonly evaluations: Pick<EvaluationRepository, 'commission' | 'sheets'>;
}

/** The commission of a call as its officer sees it. */
export interface SeenCommission {
  /** Absent until it is named. */
  readonly commission?: Commission;
  /** Who has a sheet that is not recused, and so stays. */
  readonly seated: readonly UserId[];
}

/** The commission of a call with the names of its members; for staff only. */
export const viewCommission =
  ({ calls, evaluations }: Deps) =>
  async (callId: CallId): Promise<Result<SeenCommission, NoSuchThing>> => {
    if ((await calls.get(callId)) === undefined) return err(noSuchThing);
    const [commission, sheets] = await Promise.all([evaluations.commission(callId), evaluations.sheets(callId)]);
    const working = sheets.filter(({ state }) => state !== 'recused').map(({ evaluatorId }) => evaluatorId);
    return ok({ ...(commission === undefined ? {} : { commission }), seated: [...new Set(working)] });
  };
