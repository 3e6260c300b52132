import type { ApplicationId, CallId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { AwardRecord, Decision } from '../decision.ts';
import type { AwardDeps } from '../reading.ts';
import { noSuchThing, type ResultsRefusal } from '../refusals.ts';
import { viewResults } from './view-results.ts';

/** What came of one application, and by which decision. */
export interface OutcomeShown {
  readonly decision: Decision;
  readonly record: AwardRecord;
}
type Deps = Pick<AwardDeps, 'calls' | 'awards'>;

const AT_ONCE = 200;

/** Shows the outcome of one application once the results are published; before that, and for one that did not compete, there is nothing. */
export const viewOutcome =
  (deps: Deps) =>
  async (callId: CallId, applicationId: ApplicationId): Promise<Result<OutcomeShown, ResultsRefusal>> => {
    const results = await viewResults(deps)(callId, { limit: 1 });
    if (!results.ok) return results;
    const { decision } = results.value;
    for (let from = 0; from < decision.totals.applications; from += AT_ONCE) {
      const records = await deps.awards.records(decision, from, AT_ONCE);
      const record = records.find(({ input }) => input.id === applicationId);
      if (record !== undefined) return ok({ decision, record });
    }
    return err(noSuchThing);
  };
