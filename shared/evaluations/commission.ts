import { err, ok, type Result } from '../kernel/result.ts';
import { type CommissionMember, type Sheet, votersOf } from './model.ts';
import type { CommissionRefusal } from './refusals.ts';

/** A commission has one president, nobody twice, and as many who score as the call's rules need for each application. */
export function checkCommission(
  members: readonly CommissionMember[],
  minEvaluations: number,
): Result<undefined, CommissionRefusal> {
  const twice = members.findIndex(({ userId }, row) => members.findIndex((other) => other.userId === userId) !== row);
  if (twice !== -1) return err({ code: 'MemberTwice', at: [`/members/${twice}/userId`] });
  if (members.filter(({ role }) => role === 'president').length !== 1)
    return err({ code: 'OnePresidentNeeded', at: ['/members'] });
  const have = votersOf({ members }).length;
  if (have < minEvaluations) return err({ code: 'TooFewEvaluators', have, need: minEvaluations, at: ['/members'] });
  return ok(undefined);
}

/** Who has a sheet stays in the commission: a seat is left by recusal, not by being crossed out. */
export function checkNobodyLost(
  members: readonly CommissionMember[],
  sheets: readonly Pick<Sheet, 'evaluatorId' | 'state'>[],
): Result<undefined, CommissionRefusal> {
  const voters = votersOf({ members });
  const lost = sheets.find(({ evaluatorId, state }) => state !== 'recused' && !voters.includes(evaluatorId));
  return lost === undefined ? ok(undefined) : err({ code: 'MemberHasSheets', userId: lost.evaluatorId });
}
