import type { SeenApplication } from '../../../../../shared/applications/index.ts';
import type { SeenCall } from '../../../../../shared/calls/index.ts';
import { ApplicationId } from '../../../../../shared/kernel/ids.ts';
import type { OwnVisit, Params } from '../../../edge/page.ts';
import type { StaffApp } from '../../app.ts';
import { filterIn, queryOf } from '../list/filter.ts';
import { callAt } from '../../call-at.ts';

/** A submitted application and the call it belongs to. */
export interface FiledApplication {
  readonly call: SeenCall;
  readonly application: SeenApplication;
}

/** The same, read by somebody. */
export interface FiledProps extends FiledApplication {
  readonly visit: OwnVisit;
}

/** The application of this address; a draft, another call's and one that a conflict hides are not there. */
export async function filedApplication(
  app: StaffApp,
  visit: OwnVisit,
  params: Params,
): Promise<FiledApplication | undefined> {
  const id = ApplicationId.safeParse(params['applicationId']);
  const call = id.success ? await callAt(app, visit, params) : undefined;
  if (!id.success || call === undefined) return undefined;
  const application = await app.applications.getApplication({ actor: visit.person.actor, now: visit.now }, id.data);
  if (!application.ok || application.value.callId !== call.id || application.value.submissions === 0) return undefined;
  return { call, application: application.value };
}

/** An application beside this one in the list. */
export interface Neighbour {
  readonly id: ApplicationId;
  readonly number: string;
}
export interface Neighbours {
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  /** Filters of the list this one was opened from. */
  readonly query: Readonly<Record<string, string>>;
}

/** The applications before and after this one, within the filters it was opened with. */
export async function neighboursOf(
  app: StaffApp,
  visit: OwnVisit,
  { call, application }: FiledApplication,
): Promise<Neighbours> {
  const filter = filterIn(visit.query);
  const found = await app.applications.findCallApplications(call.id, { ...filter, limit: 0 });
  const all = found.ok ? found.value.all : [];
  const place = all.findIndex(({ applicationId }) => applicationId === application.id);
  const at = (index: number): Neighbour | undefined => {
    const standing = place === -1 || index < 0 ? undefined : all[index];
    return standing && { id: standing.applicationId, number: standing.registrationNumber };
  };
  const [previous, next] = [at(place - 1), at(place + 1)];
  return {
    ...(previous === undefined ? {} : { previous }),
    ...(next === undefined ? {} : { next }),
    query: queryOf(filter),
  };
}
