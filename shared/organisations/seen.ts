import { type Actor, has } from '../kernel/actor.ts';
import type { Contacts, Member, Organisation } from './model.ts';
import type { MemberRole } from './rights.ts';

/** There is no such organisation, or no such member. */
export interface NoSuchThing {
  readonly code: 'NoSuchThing';
}
/** The person is no member, or not in the role this needs. */
export interface RightMissing {
  readonly code: 'RightMissing';
}

/** An organisation as the public register shows it; `mine` says whether the reader may act for it, `role` as what. */
export type RegisterRow = Omit<Organisation, 'contacts' | 'trail'> & {
  readonly mine: boolean;
  readonly role?: MemberRole;
};
/** An organisation that has invited the reader: its public part, and what they would be. */
export type InvitedRow = RegisterRow & { readonly invitedAs: MemberRole };
/** With contacts and members, the invited among them, for members and staff. */
export type SeenOrganisation = RegisterRow & {
  readonly contacts?: Contacts;
  readonly members?: readonly Pick<Member, 'userId' | 'role' | 'since' | 'invited'>[];
};

/** Who reads contacts and members of every organisation. */
export const seesContacts = (actor: Actor | undefined): boolean =>
  has(actor, 'officer', 'chair', 'finance', 'auditor', 'admin');

/** The public part of an organisation: nothing personal in it. */
export const registerRow = (
  { contacts: _, trail: __, ...organisation }: Organisation,
  role: MemberRole | undefined,
): RegisterRow => ({ ...organisation, mine: role !== undefined, ...(role === undefined ? {} : { role }) });

/** An organisation as one of its members, or staff, reads it. */
export const fromInside = (
  organisation: Organisation,
  members: readonly Member[],
  role: MemberRole | undefined,
): SeenOrganisation => ({ ...registerRow(organisation, role), contacts: organisation.contacts, members });
