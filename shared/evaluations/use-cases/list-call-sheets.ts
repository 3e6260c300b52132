import type { StandingReader } from '../../applications/index.ts';
import type { CallRepository } from '../../calls/index.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, PageRequest } from '../../store/index.ts';
import { noSuchThing, type NoSuchThing, type ScoresHidden } from '../refusals.ts';
import type { EvaluationRepository } from '../repository.ts';
import { scoresOpen } from '../scores-open.ts';
import type { FullSheet } from './score-application.ts';

interface Deps {
  readonly calls: Pick<CallRepository, 'get'>;
  readonly applications: Pick<StandingReader, 'standings'>;
  readonly evaluations: EvaluationRepository;
}
type Refusals = NoSuchThing | ScoresHidden | BadCursor;

/** Twenty justifications at their longest are 240 KB on the wire, and a function may answer 6 MB: a page holds no more, whatever is asked. */
const MOST_SHEETS = 25;

/** Every sheet of a call with its justifications, for staff; refused with the count of locked sheets until the last one is locked, also when the call was cancelled half scored. */
export const listCallSheets =
  ({ calls, applications, evaluations }: Deps) =>
  async (callId: CallId, request: PageRequest): Promise<Result<Page<FullSheet>, Refusals>> => {
    const call = await calls.get(callId);
    if (call === undefined) return err(noSuchThing);
    const open = await scoresOpen({ applications, evaluations }, call);
    if (!open.ok) return open;
    const page = await evaluations.pageOfCall(callId, { ...request, limit: Math.min(request.limit, MOST_SHEETS) });
    if (!page.ok) return page;
    const items = page.value.items.map(async (sheet) => ({
      ...sheet,
      justifications: await evaluations.justifications(sheet),
    }));
    return ok({ ...page.value, items: await Promise.all(items) });
  };
