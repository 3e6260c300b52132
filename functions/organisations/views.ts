import * as z from 'zod';
import { OrganisationId, UserId } from '../../shared/kernel/ids.ts';
import { Member, MemberRole, Organisation } from '../../shared/organisations/index.ts';

/** The public part of an organisation; `mine`, `role` and `invitedAs` speak of the reader. */
export const RegisterRowView = Organisation.omit({ contacts: true, trail: true })
  .extend({ mine: z.boolean(), role: MemberRole.optional(), invitedAs: MemberRole.optional() })
  .meta({ id: 'OrganisationRow' });

export const MemberView = Member.omit({ organisationId: true }).meta({ id: 'Member' });

/** An organisation; contacts and members are there for its members and for staff. */
export const OrganisationView = RegisterRowView.extend({
  contacts: Organisation.shape.contacts.optional(),
  members: z.array(MemberView).readonly().optional(),
}).meta({ id: 'Organisation' });

export const OrganisationParams = z.object({ organisationId: OrganisationId });
export const MemberParams = z.object({ organisationId: OrganisationId, userId: UserId });
