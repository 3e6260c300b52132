import type { Actor } from '../../kernel/actor.ts';
import type { CallId, ProgrammeId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instants.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, PageRequest } from '../../store/index.ts';
import type { CallKind, CallPhase } from '../model.ts';
import { type NoSuchThing, type SeenCall, seenAt, seesDrafts, visibleCall } from '../read-call.ts';
import type { CallRepository } from '../repository.ts';

/** Who looks, and when. */
export interface Viewer {
  readonly actor: Actor | undefined;
  readonly now: Instant;
}
/** Which calls are wanted; what is left out does not matter. */
export interface CallFilter {
  readonly programme?: ProgrammeId | undefined;
  readonly phase?: CallPhase | undefined;
  readonly kind?: CallKind | undefined;
}

/** One call as this person may see it; a draft is hidden from who is no staff. */
export const getCall =
  ({ calls }: { readonly calls: Pick<CallRepository, 'get'> }) =>
  async ({ actor, now }: Viewer, callId: CallId): Promise<Result<SeenCall, NoSuchThing>> => {
    const call = await visibleCall(calls, callId, actor);
    return call.ok ? ok(seenAt(call.value, now)) : call;
  };

/** How often a page of a filtered list goes on reading before it is handed over shorter than asked. */
const MOST_READS = 20;

/** A page of calls, newest first; drafts for staff only. Where few calls fit the filter a page may be short and still have a next one. */
export const listCalls =
  ({ calls }: { readonly calls: Pick<CallRepository, 'page'> }) =>
  async (
    { actor, now }: Viewer,
    filter: CallFilter,
    { limit, cursor }: PageRequest,
  ): Promise<Result<Page<SeenCall>, BadCursor>> => {
    const found: SeenCall[] = [];
    let next = cursor;
    for (let reads = 0; reads < MOST_READS && found.length < limit; reads += 1) {
      const page = await calls.page(seesDrafts(actor), { limit: limit - found.length, cursor: next });
      if (!page.ok) return page;
      found.push(...page.value.items.map((call) => seenAt(call, now)).filter(fits(filter)));
      next = page.value.next;
      if (next === undefined) return ok({ items: found });
    }
    return ok({ items: found, ...(next === undefined ? {} : { next }) });
  };

const fits =
  ({ programme, phase, kind }: CallFilter) =>
  (call: SeenCall): boolean =>
    (programme === undefined || call.programmeId === programme) &&
    (phase === undefined || call.phase === phase) &&
    (kind === undefined || call.kind === kind);
