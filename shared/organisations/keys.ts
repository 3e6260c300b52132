import type { OrganisationId, UserId } from '../kernel/ids.ts';
import type { Key } from '../store/index.ts';
import type { Idno } from './idno.ts';

const partition = (id: OrganisationId): string => `ORGANISATION#${id}`;

export const organisationKey = (id: OrganisationId): Key => ({ pk: partition(id), sk: 'ORGANISATION' });

export const memberKey = (id: OrganisationId, userId: UserId): Key => ({ pk: partition(id), sk: `MEMBER#${userId}` });
export const membersOf = (id: OrganisationId) => ({ partition: partition(id), prefix: 'MEMBER#' });

/** An IDNO is taken once: its own item makes sure of it. */
export const idnoKey = (idno: Idno): Key => ({ pk: `IDNO#${idno}`, sk: 'IDNO' });

/** The register by name, on `gsi1`. */
export const REGISTER = 'ORGANISATIONS';
/** The organisations of a person, on `gsi1`. */
export const ofUserRange = (userId: UserId) =>
  ({ partition: `USER#${userId}`, prefix: 'ORGANISATION#', index: 'gsi1' }) as const;
/** The organisations that have invited a person, on `gsi1`: apart, so that no number of them is in the way of one's own. */
export const invitationsRange = (userId: UserId) => ({ ...ofUserRange(userId), prefix: 'INVITATION#' }) as const;
