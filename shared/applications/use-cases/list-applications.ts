import * as z from 'zod';
import type { CallRepository } from '../../calls/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import { ApplicationId, type CallId } from '../../kernel/ids.ts';
import { Instant } from '../../kernel/instants.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { OrganisationRepository } from '../../organisations/index.ts';
import type { BadCursor, Page, PageRequest } from '../../store/index.ts';
import type { Application } from '../model.ts';
import type { ApplicationRepository } from '../repository.ts';
import { untilPublished } from '../seen.ts';

interface Deps {
  readonly applications: Pick<ApplicationRepository, 'ofOrganisation' | 'draft'>;
  readonly organisations: Pick<OrganisationRepository, 'ofUser'>;
  readonly calls: Pick<CallRepository, 'get'>;
}

/** An application in its own people's list. */
export type ApplicationRow = Omit<Application, 'trail' | 'createdBy' | 'version'>;

const Place = z.tuple([Instant, ApplicationId]);
const placeOf = ({ createdAt, id }: Pick<Application, 'createdAt' | 'id'>): string => `${createdAt}#${id}`;

/** A page of the applications of all organisations one belongs to, newest first; an organisation has few, so they are read whole. */
export const listApplications =
  (deps: Deps) =>
  async (actor: Actor, { limit, cursor }: PageRequest): Promise<Result<Page<ApplicationRow>, BadCursor>> => {
    const after = cursor === undefined ? undefined : Buffer.from(cursor, 'base64url').toString('utf8');
    if (after !== undefined && !Place.safeParse(after.split('#')).success) return err({ code: 'BadCursor' });
    const organisations = await deps.organisations.ofUser(actor.userId);
    const all = (await Promise.all(organisations.map((id) => deps.applications.ofOrganisation(id)))).flat();
    const wanted = all
      .filter((application) => after === undefined || placeOf(application) < after)
      .sort((a, b) => (placeOf(a) < placeOf(b) ? 1 : -1));
    const items = wanted.slice(0, limit);
    const last = items.at(-1);
    const more = last !== undefined && wanted.length > limit;
    const rows = await rowsOf(deps, items);
    return ok({ items: rows, ...(more ? { next: Buffer.from(placeOf(last)).toString('base64url') } : {}) });
  };

async function rowsOf(
  { applications, calls }: Deps,
  items: readonly Application[],
): Promise<readonly ApplicationRow[]> {
  const ids: readonly CallId[] = [...new Set(items.map(({ callId }) => callId))];
  const found = new Map(await Promise.all(ids.map(async (id) => [id, await calls.get(id)] as const)));
  return Promise.all(
    items.map(async ({ trail: _trail, createdBy: _author, version: _own, ...application }) => {
      const { awarded: _maybeSecret, ...facts } = application;
      const call = found.get(application.callId);
      const title = application.title ?? (await applications.draft(application.id))?.content.project?.title;
      const told = call === undefined ? application : { ...facts, ...untilPublished(application, call) };
      return { ...told, ...(title === undefined ? {} : { title }) };
    }),
  );
}
