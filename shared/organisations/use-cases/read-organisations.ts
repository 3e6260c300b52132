import type { Actor } from '../../kernel/actor.ts';
import type { OrganisationId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, PageRequest } from '../../store/index.ts';
import type { Idno } from '../idno.ts';
import type { Member, Organisation } from '../model.ts';
import type { OrganisationRepository } from '../repository.ts';
import {
  fromInside,
  type InvitedRow,
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
/** How the register is searched: by the beginning of a name, by an exact IDNO, for one's own, or for those one is invited to; one of these at a time. */
export interface RegisterSearch {
  readonly name?: string | undefined;
  readonly idno?: Idno | undefined;
  readonly mine?: boolean | undefined;
  readonly invited?: boolean | undefined;
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

/** A page of the public register, in the order of names, or of the reader's own organisations or invitations. */
export const listOrganisations =
  (deps: ReadDeps) =>
  async (
    actor: Actor | undefined,
    search: RegisterSearch,
    request: PageRequest,
  ): Promise<Result<Page<RegisterRow | InvitedRow>, BadCursor | MineNeedsSignIn>> => {
    if (search.mine === true || search.invited === true) {
      if (actor === undefined) return err({ code: 'MineNeedsSignIn' });
      return search.mine === true ? mine(deps, actor, request) : listInvitations(deps)(actor, request);
    }
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

/** A page of the organisations that have invited the reader: nothing but their public rows, and as what. */
export const listInvitations =
  ({ organisations }: ReadDeps) =>
  async (actor: Actor, request: PageRequest): Promise<Result<Page<InvitedRow>, BadCursor>> => {
    const page = await organisations.invitationsPage(actor.userId, request);
    if (!page.ok) return page;
    const rowOf = (organisation: Organisation, { role }: Member) => ({
      ...registerRow(organisation, undefined),
      invitedAs: role,
    });
    return ok(await withOrganisations(organisations, page.value, rowOf));
  };

async function mine(
  { organisations }: ReadDeps,
  actor: Actor,
  request: PageRequest,
): Promise<Result<Page<RegisterRow>, BadCursor>> {
  const page = await organisations.membershipsPage(actor.userId, request);
  if (!page.ok) return page;
  const rowOf = (organisation: Organisation, { role }: Member) => registerRow(organisation, role);
  return ok(await withOrganisations(organisations, page.value, rowOf));
}

/** Each membership or invitation with its organisation; one that is gone has no row. */
async function withOrganisations<T>(
  organisations: OrganisationRepository,
  page: Page<Member>,
  rowOf: (organisation: Organisation, member: Member) => T,
): Promise<Page<T>> {
  const rows = page.items.map(async (member) => {
    const organisation = await organisations.get(member.organisationId);
    return organisation === undefined ? [] : [rowOf(organisation, member)];
  });
  return { ...page, items: (await Promise.all(rows)).flat() };
}
