import type { CallRepository } from '../../calls/index.ts';
import type { CallId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { OrganisationRepository } from '../../organisations/index.ts';
import type { BadCursor, Page, PageRequest } from '../../store/index.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { ApplicationRepository } from '../repository.ts';
import type { StandingRow } from '../standing.ts';

interface Deps {
  readonly applications: Pick<ApplicationRepository, 'standingsPage'>;
  readonly organisations: Pick<OrganisationRepository, 'get'>;
  readonly calls: Pick<CallRepository, 'get'>;
}
/** Which applications are wanted; what is left out does not matter. */
export interface StandingFilter {
  readonly state?: StandingRow['state'] | undefined;
  readonly line?: string | undefined;
}
/** A submitted application in the officer's list. */
export interface ListedApplication extends StandingRow {
  readonly organisation: string;
}

/** How often a page of a filtered list goes on reading before it is handed over shorter than asked. */
const MOST_READS = 20;

/** A page of the submitted applications of a call, for staff, in the order in which they were begun. */
export const listCallApplications =
  (deps: Deps) =>
  async (
    callId: CallId,
    filter: StandingFilter,
    { limit, cursor }: PageRequest,
  ): Promise<Result<Page<ListedApplication>, NoSuchThing | BadCursor>> => {
    if ((await deps.calls.get(callId)) === undefined) return err(noSuchThing);
    const found: StandingRow[] = [];
    let next = cursor;
    for (let reads = 0; reads < MOST_READS && found.length < limit; reads += 1) {
      const page = await deps.applications.standingsPage(callId, { limit: limit - found.length, cursor: next });
      if (!page.ok) return page;
      found.push(...page.value.items.filter(fits(filter)));
      next = page.value.next;
      if (next === undefined) break;
    }
    const items = await Promise.all(found.map((standing) => named(deps, standing)));
    return ok({ items, ...(next === undefined ? {} : { next }) });
  };

const fits =
  ({ state, line }: StandingFilter) =>
  (standing: StandingRow): boolean =>
    (state === undefined || standing.state === state) && (line === undefined || standing.line === line);

const named = async ({ organisations }: Deps, standing: StandingRow): Promise<ListedApplication> => {
  const organisation = await organisations.get(standing.organisationId);
  return { ...standing, organisation: organisation?.name ?? '' };
};
