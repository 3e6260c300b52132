import type { CallRepository } from '../../calls/index.ts';
import type { CallId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instants.ts';
import { type Minor, sum } from '../../kernel/money.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { searchable } from '../../kernel/text.ts';
import type { OrganisationRepository } from '../../organisations/index.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { ApplicationRepository } from '../repository.ts';
import type { Standing } from '../standing.ts';
import type { StandingFilter } from './list-call-applications.ts';

interface Deps {
  readonly applications: Pick<ApplicationRepository, 'standings' | 'head'>;
  readonly organisations: Pick<OrganisationRepository, 'get'>;
  readonly calls: Pick<CallRepository, 'get'>;
}
/** Which applications are wanted, and which of them are shown. */
export interface Wanted extends StandingFilter {
  /** A part of the number, of the title or of the organisation's name, in any case and without diacritics. */
  readonly text?: string | undefined;
  /** How many are passed over. @default 0 */
  readonly from?: number;
  /** @default all */
  readonly limit?: number;
}
/** An application in the list of who checks it. */
export interface FoundApplication extends Standing {
  readonly organisation: string;
  /** Until when the dossier may be completed. */
  readonly dueAt?: Instant;
}
export interface FoundApplications {
  readonly items: readonly FoundApplication[];
  /** Every one that fits, narrow, in the order of registration. */
  readonly all: readonly Standing[];
  readonly sums: { readonly requested: Minor; readonly own: Minor; readonly total: Minor };
}

/** The submitted applications of a call that fit a filter, in the order of registration, with their sums; for staff. */
export const findCallApplications =
  (deps: Deps) =>
  async (callId: CallId, { from = 0, limit, ...filter }: Wanted): Promise<Result<FoundApplications, NoSuchThing>> => {
    if ((await deps.calls.get(callId)) === undefined) return err(noSuchThing);
    const standings = (await deps.applications.standings(callId)).filter(fits(filter)).sort(byNumber);
    const all = filter.text === undefined ? standings : await saying(deps, standings, filter.text);
    const shown = all.slice(from, limit === undefined ? undefined : from + limit);
    const sums = {
      requested: sum(all.map(({ requested }) => requested)),
      own: sum(all.map(({ own }) => own)),
      total: sum(all.map(({ total }) => total)),
    };
    return ok({ items: await Promise.all(shown.map((standing) => shownWith(deps, standing))), all, sums });
  };

const fits =
  ({ state, line }: StandingFilter) =>
  (standing: Standing): boolean =>
    (state === undefined || standing.state === state) && (line === undefined || standing.line === line);

/** Numbers have leading zeros, so as texts they sort as they were given. */
const byNumber = (a: Standing, b: Standing): number => (a.registrationNumber < b.registrationNumber ? -1 : 1);

async function saying(deps: Deps, standings: readonly Standing[], text: string): Promise<readonly Standing[]> {
  const wanted = searchable(text);
  const named = await Promise.all(
    standings.map(async (standing) => ({ standing, organisation: await nameOf(deps, standing) })),
  );
  return named
    .filter(({ standing: { registrationNumber, title }, organisation }) =>
      [registrationNumber, title, organisation].some((said) => searchable(said).includes(wanted)),
    )
    .map(({ standing }) => standing);
}

const nameOf = async ({ organisations }: Deps, { organisationId }: Standing): Promise<string> =>
  (await organisations.get(organisationId))?.name ?? '';

async function shownWith(deps: Deps, standing: Standing): Promise<FoundApplication> {
  const [organisation, head] = await Promise.all([
    nameOf(deps, standing),
    standing.state === 'to-complete' ? deps.applications.head(standing.applicationId) : undefined,
  ]);
  const dueAt = head?.completion?.dueAt;
  return { ...standing, organisation, ...(dueAt === undefined ? {} : { dueAt }) };
}
