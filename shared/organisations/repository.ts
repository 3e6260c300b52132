import * as z from 'zod';
import type { OrganisationId, UserId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import { type BadCursor, fromItem, type Page, type PageRequest, type Row, type Store } from '../store/index.ts';
import type { Idno } from './idno.ts';
import { idnoKey, invitationsRange, memberKey, membersOf, ofUserRange, organisationKey, REGISTER } from './keys.ts';
import { hasAccepted } from './membership.ts';
import { Member, Organisation } from './model.ts';
import { registerName } from './register-name.ts';
import type { MemberRole } from './rights.ts';

const IdnoHolder = z.object({ organisationId: Organisation.shape.id });

/** Reads organisations and who may act for them. */
export function organisationRepository(store: Store) {
  const get = async (id: OrganisationId): Promise<Organisation | undefined> =>
    one(Organisation, await store.get(organisationKey(id)));
  const seatOf = async (id: OrganisationId, userId: UserId): Promise<Member | undefined> =>
    one(Member, await store.get(memberKey(id, userId)));
  const roleOf = async (id: OrganisationId, userId: UserId): Promise<MemberRole | undefined> => {
    const seat = await seatOf(id, userId);
    return seat !== undefined && hasAccepted(seat) ? seat.role : undefined;
  };
  return {
    /** The organisation as it is now, read consistently. */
    get,
    /** The holder of an IDNO, read consistently. */
    withIdno: async (idno: Idno): Promise<Organisation | undefined> => {
      const holder = one(IdnoHolder, await store.get(idnoKey(idno)));
      return holder && (await get(holder.organisationId));
    },
    /** This person's membership or invitation, read consistently. */
    seatOf,
    /** What this person is in the organisation, read consistently: it may be decided upon. An invitation makes them nothing. */
    roleOf,
    isMember: async (id: OrganisationId, userId: UserId): Promise<boolean> => (await roleOf(id, userId)) !== undefined,
    /** All members, and all who are invited and marked so, read consistently, in the order of their ids. */
    members: async (id: OrganisationId): Promise<readonly Member[]> =>
      (await store.all(membersOf(id))).map((row) => fromItem(Member, row)),
    /** Every organisation a person may act for; a membership of this very second may be missing. */
    ofUser: async (userId: UserId): Promise<OrganisationId[]> =>
      (await store.all(ofUserRange(userId))).map((row) => fromItem(Member, row).organisationId),
    /** A page of a person's memberships, without invitations. */
    membershipsPage: async (userId: UserId, request: PageRequest) =>
      pageOf(Member, await store.page(ofUserRange(userId), request)),
    /** A page of what a person is invited to and has not accepted. */
    invitationsPage: async (userId: UserId, request: PageRequest) =>
      pageOf(Member, await store.page(invitationsRange(userId), request)),
    /** A page of the register in the order of names; `beginning` is how a name begins, with its legal form or without. */
    registerPage: async (beginning: string, request: PageRequest) => {
      const prefix = registerName(beginning);
      const range = { partition: REGISTER, index: 'gsi1', ...(prefix === '' ? {} : { prefix }) } as const;
      return pageOf(Organisation, await store.page(range, request));
    },
  };
}
export type OrganisationRepository = ReturnType<typeof organisationRepository>;

const one = <T>(schema: z.ZodType<T>, row: Row | undefined): T | undefined =>
  row === undefined ? undefined : fromItem(schema, row);

const pageOf = <T>(schema: z.ZodType<T>, page: Result<Page<Row>, BadCursor>): Result<Page<T>, BadCursor> =>
  page.ok ? ok({ ...page.value, items: page.value.items.map((row) => fromItem(schema, row)) }) : page;
