import type { Actor } from '../../kernel/actor.ts';
import type { OrganisationId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, PageRequest } from '../../store/index.ts';
import type { Idno } from '../idno.ts';
import type { OrganisationRepository } from '../repository.ts';
import {
  fromInside,
  type NoSuchThing,
  registerRow,
  type RegisterRow,
  seesContacts,
  type SeenOrganisation,
} from '../seen.ts';

export interface ReadDeps {
  readonly organisations: OrganisationRepository;
}
/** One's own organisations are asked for with a token. */
export interface MineNeedsSignIn {
  readonly code: 'MineNeedsSignIn';
}
/** How the register is searched: by the beginning of a name, by an exact IDNO, or for one's own; one of these at a time. */
export interface RegisterSearch {
  readonly name?: string | undefined;
  readonly idno?: Idno | undefined;
  readonly mine?: boolean | undefined;
}

/** One organisation: the public part for everybody, contacts and members for its members and staff. */
export const getOrganisation =
  ({ organisations }: ReadDeps) =>
  async (actor: Actor | undefined, id: OrganisationId): Promise<Result<SeenOrganisation, NoSuchThing>> => {
    const organisation = await organisations.get(id);
    if (organisation === undefined) return err({ code: 'NoSuchThing' });
    const role = actor && (await organisations.roleOf(id, actor.userId));
    if (role === undefined && !seesContacts(actor)) return ok(registerRow(organisation, role));
    return ok(fromInside(organisation, await organisations.members(id), role));
  };

/** A page of the public register, in the order of names, or of the reader's own organisations. */
export const listOrganisations =
  (deps: ReadDeps) =>
  async (
    actor: Actor | undefined,
    search: RegisterSearch,
    request: PageRequest,
  ): Promise<Result<Page<RegisterRow>, BadCursor | MineNeedsSignIn>> => {
    if (search.mine === true)
      return actor === undefined ? err({ code: 'MineNeedsSignIn' }) : mine(deps, actor, request);
    const { organisations } = deps;
    if (search.idno !== undefined) {
      const found = await organisations.withIdno(search.idno);
      return ok({ items: found === undefined ? [] : [registerRow(found, await roleIn(deps, actor, found.id))] });
    }
    const page = await organisations.registerPage(search.name ?? '', request);
    if (!page.ok) return page;
    const roles = page.value.items.map((organisation) => roleIn(deps, actor, organisation.id));
    const known = await Promise.all(roles);
    return ok({
      ...page.value,
      items: page.value.items.map((organisation, index) => registerRow(organisation, known[index])),
    });
  };

const roleIn = async ({ organisations }: ReadDeps, actor: Actor | undefined, id: OrganisationId) =>
  actor && organisations.roleOf(id, actor.userId);

async function mine(
  { organisations }: ReadDeps,
  actor: Actor,
  request: PageRequest,
): Promise<Result<Page<RegisterRow>, BadCursor>> {
  const page = await organisations.membershipsPage(actor.userId, request);
  if (!page.ok) return page;
  const rows = page.value.items.map(async ({ organisationId, role }) => {
    const organisation = await organisations.get(organisationId);
    return organisation === undefined ? [] : [registerRow(organisation, role)];
  });
  return ok({ ...page.value, items: (await Promise.all(rows)).flat() });
}
