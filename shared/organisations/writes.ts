import * as z from 'zod';
import { type Entry, stale, type StaleVersion, trailOf } from '../audit/index.ts';
import type { OrganisationId, UserId } from '../kernel/ids.ts';
import { absent, equals, type Item, put, remove, type Write } from '../store/index.ts';
import { idnoKey, invitationsRange, memberKey, ofUserRange, organisationKey, REGISTER } from './keys.ts';
import { hasAccepted } from './membership.ts';
import { Member, Organisation } from './model.ts';
import { registerName } from './register-name.ts';

/** Some organisation has this IDNO already; which one is nobody's business here. */
export interface IdnoAlreadyRegistered {
  readonly code: 'IdnoAlreadyRegistered';
  readonly at: readonly ['/idno'];
}

const toItem = (organisation: Organisation): Item => ({
  ...z.encode(Organisation, organisation),
  ...organisationKey(organisation.id),
  type: 'organisation',
  gsi1pk: REGISTER,
  gsi1sk: `${registerName(organisation.name)}#${organisation.id}`,
});

/** Stores a new organisation and takes its IDNO. */
export const newOrganisationWrites = (organisation: Organisation): Write<IdnoAlreadyRegistered | StaleVersion>[] => [
  put(
    { ...idnoKey(organisation.idno), type: 'idno', organisationId: organisation.id },
    absent<IdnoAlreadyRegistered>({ code: 'IdnoAlreadyRegistered', at: ['/idno'] }),
  ),
  put(toItem(organisation), absent(stale)),
];

/** Stores a change of the organisation or of its members: one version further, refused when somebody was faster. */
export function organisationWrites(
  organisation: Organisation,
  entry: Entry,
): { readonly organisation: Organisation; readonly writes: Write<StaleVersion>[] } {
  const changed = { ...organisation, version: organisation.version + 1, trail: trailOf(entry) };
  return { organisation: changed, writes: [put(toItem(changed), equals('version', organisation.version, stale))] };
}

/** Stores what a person is in an organisation, or is invited to be; its version guards the change, so commit it with `organisationWrites`. */
export const memberWrite = (member: Member): Write<never> => {
  const { partition, prefix } = (hasAccepted(member) ? ofUserRange : invitationsRange)(member.userId);
  return put({
    ...z.encode(Member, member),
    ...memberKey(member.organisationId, member.userId),
    type: 'member',
    gsi1pk: partition,
    gsi1sk: `${prefix}${member.organisationId}`,
  });
};

/** Takes a person out of an organisation; commit it with `organisationWrites`. */
export const memberRemoval = (id: OrganisationId, userId: UserId): Write<never> => remove(memberKey(id, userId));
