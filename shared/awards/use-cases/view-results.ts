import type { Call } from '../../calls/index.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { AwardRecord, Decision } from '../decision.ts';
import type { CompetitionHead } from '../inputs.ts';
import { nextPlace, placeOf, type PlacesRequest } from '../places.ts';
import type { AwardDeps } from '../reading.ts';
import { noSuchThing, type ResultsRefusal } from '../refusals.ts';

/** The published results of a call: what was decided on and what came of it, a page of applications at a time, in rank order. */
export interface Results {
  readonly decision: Decision;
  readonly publishedAt: Call['resultsPublishedAt'];
  readonly title: Call['title'];
  readonly competition: CompetitionHead;
  readonly items: readonly AwardRecord[];
  readonly next?: string;
}

const PUBLIC: readonly Call['status'][] = ['results-published', 'final', 'archived'];

/** Shows anyone the results once they are published; before that there is nothing at this address. */
export const viewResults =
  ({ calls, awards }: Pick<AwardDeps, 'calls' | 'awards'>) =>
  async (callId: CallId, request: PlacesRequest): Promise<Result<Results, ResultsRefusal>> => {
    const call = await calls.get(callId);
    if (call === undefined || !PUBLIC.includes(call.status)) return err(noSuchThing);
    return decidedResults(awards, call, request);
  };

/** The same for those who publish them, as soon as there is a decision: exactly what everybody will read. */
export const previewResults =
  ({ calls, awards }: Pick<AwardDeps, 'calls' | 'awards'>) =>
  async (callId: CallId, request: PlacesRequest): Promise<Result<Results, ResultsRefusal>> => {
    const call = await calls.get(callId);
    return call === undefined ? err(noSuchThing) : decidedResults(awards, call, request);
  };

async function decidedResults(
  awards: AwardDeps['awards'],
  call: Call,
  request: PlacesRequest,
): Promise<Result<Results, ResultsRefusal>> {
  const decision = await awards.decision(call.id);
  if (decision === undefined) return err(noSuchThing);
  const length = decision.totals.applications;
  const from = placeOf(request, length);
  if (!from.ok) return from;
  const [competition, items] = await Promise.all([
    awards.head(decision.inputsHash),
    awards.records(decision, from.value, request.limit),
  ]);
  const { title, resultsPublishedAt: publishedAt } = call;
  return ok({ decision, publishedAt, title, competition, items, ...nextPlace(from.value, request.limit, length) });
}
