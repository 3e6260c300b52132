import type { StandingReader } from '../applications/index.ts';
import type { BudgetRepository } from '../budget/index.ts';
import type { Call, CallRepository } from '../calls/index.ts';
import { type EvaluationRepository, progress, type ScoresHidden, type Sheet } from '../evaluations/index.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { OrganisationRepository } from '../organisations/index.ts';
import type { Store } from '../store/index.ts';
import type { Standings } from './competition.ts';
import type { ScreeningUnfinished } from './refusals.ts';
import type { AwardRepository } from './repository.ts';

/** What awards need of the other contexts; every read is consistent. */
export interface AwardDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly awards: AwardRepository;
  readonly calls: Pick<CallRepository, 'get'>;
  readonly budget: Pick<BudgetRepository, 'pots'>;
  readonly applications: Pick<StandingReader, 'standings'>;
  readonly evaluations: Pick<EvaluationRepository, 'sheets'>;
  readonly organisations: Pick<OrganisationRepository, 'get' | 'ofUser'>;
}

/** A competition as it stands, with what its inputs do not keep: who scored, and whose application it is. */
export interface Reading extends Standings {
  readonly sheets: readonly Sheet[];
}

/** Reads a whole competition; refused while an application is not screened or a sheet is open, so that nobody sees scores early. */
export async function readCompetition(
  { applications, evaluations, budget }: Pick<AwardDeps, 'applications' | 'evaluations' | 'budget'>,
  call: Call,
): Promise<Result<Reading, ScoresHidden | ScreeningUnfinished>> {
  const [all, scored, pots] = await Promise.all([
    applications.standings(call.id),
    evaluations.sheets(call.id),
    call.rules.subjectToFunds.value ? budget.pots(call.programmeId) : [],
  ]);
  const open = all.filter(({ state }) => state === 'submitted' || state === 'to-complete').length;
  if (open > 0) return err({ code: 'ScreeningUnfinished', open });
  const eligible = all.filter(({ state }) => state === 'eligible');
  const { complete, locked, required } = progress(
    call.rules.minEvaluations.value,
    eligible.map(({ applicationId }) => applicationId),
    scored,
  );
  if (!complete) return err({ code: 'ScoresHidden', locked, required });
  return ok({ call, standings: all, sheets: scored, pots });
}
