import type { CallId, UserId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { barredFrom } from '../deciders.ts';
import type { AwardDeps } from '../reading.ts';
import type { ApplicantMayNotDecide, ScorerMayNotDecide } from '../refusals.ts';

/** Whether a chair may decide a call, told before they try; writes nothing. */
export const checkDecider =
  ({ applications, evaluations, organisations }: Pick<AwardDeps, 'applications' | 'evaluations' | 'organisations'>) =>
  async (userId: UserId, callId: CallId): Promise<Result<null, ScorerMayNotDecide | ApplicantMayNotDecide>> => {
    const [standings, sheets, own] = await Promise.all([
      applications.standings(callId),
      evaluations.sheets(callId),
      organisations.ofUser(userId),
    ]);
    const barred = barredFrom({ standings, sheets }, { userId, own });
    return barred === undefined ? ok(null) : err(barred);
  };
