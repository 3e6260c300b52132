import type { Call } from '../../calls/index.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { allocate, type UnresolvedTie } from '../allocate.ts';
import { competitionOf } from '../competition.ts';
import type { CompetitionInputs, GridRow } from '../inputs.ts';
import type { Outcome, Reason } from '../outcome.ts';
import { nextPlace, placeOf, type PlacesRequest } from '../places.ts';
import { type Ranked, rank } from '../rank.ts';
import { type AwardDeps, readCompetition } from '../reading.ts';
import { noSuchThing, type RankingRefusal } from '../refusals.ts';
import { scoreText } from '../score.ts';

/** One place of the ranking, with the mean of each criterion. */
export interface Place {
  readonly rank: number;
  readonly applicationId: Ranked['application']['id'];
  readonly registrationNumber: string;
  readonly line: Ranked['application']['line'];
  readonly source: string;
  readonly requested: Ranked['application']['requested'];
  readonly score: string;
  readonly points: number;
  readonly sheets: number;
  readonly criteria: readonly { readonly code: string; readonly score: string }[];
  /** Shares its rank with others that nothing declared separates. */
  readonly tied: boolean;
  /** Why it cannot be financed whatever money there is. */
  readonly fails?: Reason;
  /** What came of it, once it is decided. */
  readonly result?: Outcome;
}
/** A page of the ranking; `votesNeeded` are the ties that decide money and wait for the commission's vote. */
export interface RankingPage {
  readonly callId: CallId;
  readonly status: Call['status'];
  readonly ranked: number;
  readonly notScored: number;
  readonly ineligible: number;
  readonly votesNeeded: UnresolvedTie['ties'];
  readonly items: readonly Place[];
  readonly next?: string;
}
type Deps = Pick<AwardDeps, 'calls' | 'applications' | 'evaluations' | 'budget' | 'awards'>;

/** Ranks a call once its scoring is complete; after the decision it shows what was decided on, not what stands now. */
export const viewRanking =
  (deps: Deps) =>
  async (callId: CallId, request: PlacesRequest): Promise<Result<RankingPage, RankingRefusal>> => {
    const call = await deps.calls.get(callId);
    if (call === undefined) return err(noSuchThing);
    const competition = await decidedOrNow(deps, call);
    if (!competition.ok) return competition;
    const { inputs, results } = competition.value;
    const { ranked, notScored, ineligible } = rank(inputs);
    const from = placeOf(request, ranked.length);
    if (!from.ok) return from;
    const allocation = allocate(inputs);
    const shown = ranked.slice(from.value, from.value + request.limit);
    return ok({
      callId,
      status: call.status,
      ranked: ranked.length,
      notScored: notScored.length,
      ineligible: ineligible.length,
      votesNeeded: allocation.ok ? [] : allocation.error.ties,
      items: shown.map((one) => placeIn(one, inputs.grid, results.get(one.application.id))),
      ...nextPlace(from.value, request.limit, ranked.length),
    });
  };

type Results = ReadonlyMap<string, Outcome>;
interface Ranking {
  readonly inputs: CompetitionInputs;
  readonly results: Results;
}

async function decidedOrNow(deps: Deps, call: Call): Promise<Result<Ranking, RankingRefusal>> {
  const decision = await deps.awards.decision(call.id);
  if (decision === undefined) {
    const reading = await readCompetition(deps, call);
    return reading.ok ? ok({ inputs: competitionOf(reading.value), results: new Map() }) : reading;
  }
  const records = await deps.awards.records(decision, 0, decision.totals.applications);
  const head = await deps.awards.head(decision.inputsHash);
  return ok({
    inputs: { ...head, applications: records.map(({ input }) => input) },
    results: new Map(records.map(({ result }) => [result.applicationId, result])),
  });
}

const placeIn = (
  { application, rank: place, mean, sums, tie, fails }: Ranked,
  grid: readonly GridRow[],
  result: Outcome | undefined,
): Place => ({
  rank: place,
  applicationId: application.id,
  registrationNumber: application.registrationNumber,
  line: application.line,
  source: application.source,
  requested: application.requested,
  score: scoreText(mean),
  points: mean.points,
  sheets: mean.sheets,
  criteria: grid.map(({ code }, index) => ({
    code,
    score: scoreText({ points: sums[index] ?? 0, sheets: mean.sheets }),
  })),
  tied: tie !== undefined,
  ...(fails === undefined ? {} : { fails }),
  ...(result === undefined ? {} : { result }),
});
