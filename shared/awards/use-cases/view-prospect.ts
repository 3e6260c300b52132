import type { Call } from '../../calls/index.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { allocate, type UnresolvedTie } from '../allocate.ts';
import { competitionOf } from '../competition.ts';
import type { Decision, TieVote } from '../decision.ts';
import { type CompetitionHead, type CompetitionInputs, headOf, inputsHash } from '../inputs.ts';
import type { PotOutcome, Totals } from '../outcome.ts';
import { nextPlace, placeOf, type PlacesRequest } from '../places.ts';
import { type Candidate, candidatesOf } from '../prospect.ts';
import { type AwardDeps, readCompetition } from '../reading.ts';
import { namesOf } from '../record.ts';
import { noSuchThing, type RankingRefusal } from '../refusals.ts';

/** A competition as its rules would have it decided today, or as it was decided. */
export interface Prospect {
  readonly call: Call;
  /** Once it was taken; what is shown is what it was taken on. */
  readonly decision?: Decision;
  readonly competition: CompetitionHead;
  readonly inputsHash: string;
  readonly totals: Totals | null;
  readonly pots: readonly PotOutcome[];
  /** Ties that decide money and wait for the commission's vote: until then nothing is shared out. */
  readonly votesNeeded: UnresolvedTie['ties'];
  readonly items: readonly Candidate[];
  readonly next?: string;
}
export interface ProspectRequest extends PlacesRequest {
  /** Votes on ties, as if they were recorded. */
  readonly tieVotes?: readonly TieVote[];
}
type Deps = Pick<AwardDeps, 'calls' | 'applications' | 'evaluations' | 'budget' | 'awards' | 'organisations'>;

/** Every application in rank order with what the call's rules give it and why, for those who prepare the decision; writes nothing. */
export const viewProspect =
  (deps: Deps) =>
  async (callId: CallId, request: ProspectRequest): Promise<Result<Prospect, RankingRefusal>> => {
    const call = await deps.calls.get(callId);
    if (call === undefined) return err(noSuchThing);
    const decision = await deps.awards.decision(callId);
    return decision === undefined ? today(deps, call, request) : decided(deps, { call, decision }, request);
  };

async function today(deps: Deps, call: Call, request: ProspectRequest): Promise<Result<Prospect, RankingRefusal>> {
  const reading = await readCompetition(deps, call);
  if (!reading.ok) return reading;
  const inputs = competitionOf({ ...reading.value, tieVotes: request.tieVotes ?? [] });
  const allocation = allocate(inputs);
  const results = allocation.ok ? allocation.value.outcomes : [];
  const shared = allocation.ok ? allocation.value : { totals: null, pots: [] };
  const all = candidatesOf(inputs, results);
  const from = placeOf(request, Math.max(1, all.length));
  if (!from.ok) return from;
  const shown = all.slice(from.value, from.value + request.limit);
  const whose = new Map(reading.value.standings.map((standing) => [standing.applicationId, standing]));
  const owners = shown.flatMap(({ input }) => whose.get(input.id)?.organisationId ?? []);
  const names = await namesOf([...new Set(owners)], deps.organisations);
  return ok({
    call,
    competition: headOf(inputs),
    inputsHash: inputsHash(inputs),
    totals: shared.totals,
    pots: shared.pots,
    votesNeeded: allocation.ok ? [] : allocation.error.ties,
    items: shown.map((candidate) => {
      const standing = whose.get(candidate.input.id);
      const organisation = (standing && names.get(standing.organisationId)) ?? null;
      return { ...candidate, organisation, title: standing?.title ?? '' };
    }),
    ...nextPlace(from.value, request.limit, all.length),
  });
}

interface Decided {
  readonly call: Call;
  readonly decision: Decision;
}

async function decided(
  { awards }: Deps,
  { call, decision }: Decided,
  request: ProspectRequest,
): Promise<Result<Prospect, RankingRefusal>> {
  const length = decision.totals.applications;
  const from = placeOf(request, Math.max(1, length));
  if (!from.ok) return from;
  const [head, records] = await Promise.all([awards.head(decision.inputsHash), awards.records(decision, 0, length)]);
  const inputs: CompetitionInputs = { ...head, applications: records.map(({ input }) => input) };
  const told = new Map(records.map((record) => [record.input.id, record]));
  const all = candidatesOf(
    inputs,
    records.map(({ result }) => result),
  );
  return ok({
    call,
    decision,
    competition: head,
    inputsHash: decision.inputsHash,
    totals: decision.totals,
    pots: decision.pots,
    votesNeeded: [],
    items: all.slice(from.value, from.value + request.limit).map((candidate) => {
      const { organisation = null, title = '' } = told.get(candidate.input.id) ?? {};
      return { ...candidate, organisation, title };
    }),
    ...nextPlace(from.value, request.limit, length),
  });
}
