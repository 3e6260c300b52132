import type { Standing } from '../applications/index.ts';
import type { BudgetRepository } from '../budget/index.ts';
import type { Call, CallRepository } from '../calls/index.ts';
import { progress, type ScoresHidden, type Sheet } from '../evaluations/index.ts';
import type { CallId, OrganisationId } from '../kernel/ids.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Store } from '../store/index.ts';
import { competes, type Standings } from './competition.ts';
import type { ScreeningUnfinished } from './refusals.ts';
import type { AwardRepository } from './repository.ts';

/** What awards need of the other contexts; every read is consistent. */
export interface AwardDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly awards: AwardRepository;
  readonly calls: Pick<CallRepository, 'get'>;
  readonly budget: Pick<BudgetRepository, 'pots'>;
  readonly standings: (callId: CallId) => Promise<readonly Standing[]>;
  readonly sheets: (callId: CallId) => Promise<readonly Sheet[]>;
  readonly organisationName: (id: OrganisationId) => Promise<string | undefined>;
}

/** A competition as it stands, with what its inputs do not keep: who scored, and whose application it is. */
export interface Reading extends Standings {
  readonly sheets: readonly Sheet[];
}

/** Reads a whole competition; refused while an application is not screened or a sheet is open, so that nobody sees scores early. */
export async function readCompetition(
  { standings, sheets, budget }: Pick<AwardDeps, 'standings' | 'sheets' | 'budget'>,
  call: Call,
): Promise<Result<Reading, ScoresHidden | ScreeningUnfinished>> {
  const [all, scored, pots] = await Promise.all([
    standings(call.id),
    sheets(call.id),
    call.rules.subjectToFunds.value ? budget.pots(call.programmeId) : [],
  ]);
  const open = all.filter(({ state }) => state === 'submitted' || state === 'to-complete').length;
  if (open > 0) return err({ code: 'ScreeningUnfinished', open });
  const eligible = all.filter((standing) => competes(standing) && standing.state !== 'ineligible');
  const { complete, locked, required } = progress(
    call.rules.minEvaluations.value,
    eligible.map(({ applicationId }) => applicationId),
    scored,
  );
  if (!complete) return err({ code: 'ScoresHidden', locked, required });
  return ok({ call, standings: all, sheets: scored, pots });
}
