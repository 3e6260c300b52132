import { randomInt } from 'node:crypto';
import { untouched } from '../../shared/audit/index.ts';
import { newId, OrganisationId, type UserId } from '../../shared/kernel/ids.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import {
  Idno,
  type MemberRole,
  memberWrite,
  newOrganisationWrites,
  type Organisation,
  type Registration,
} from '../../shared/organisations/index.ts';
import type { Store, Write } from '../../shared/store/index.ts';

const REGISTERED = Instant.parse('2017-02-01T08:00:00.000Z');
const WEIGHTS = [7, 3, 1];

/** A valid IDNO nobody has used yet. */
export function anIdno(): Idno {
  const twelve = `1${String(randomInt(10 ** 11)).padStart(11, '0')}`;
  const weighed = Array.from(twelve, Number).reduce((sum, digit, index) => sum + digit * (WEIGHTS[index % 3] ?? 0), 0);
  return Idno.parse(`${twelve}${String(weighed % 10)}`);
}

/** What a person sends to register an association of Bălți. */
export const aRegistration = (change: Partial<Registration> = {}): Registration => ({
  idno: anIdno(),
  name: 'AO „Speranța copiilor”',
  legalForm: 'association',
  seat: 'mun. Bălți, str. Independenței 1',
  inMunicipality: true,
  contacts: { administrator: 'Ana Ceban', email: 'ana@example.org' },
  ...change,
});

/** An organisation as it is stored. */
export const anOrganisation = (change: Partial<Organisation> = {}): Organisation => ({
  ...aRegistration(),
  id: newId(OrganisationId, REGISTERED),
  createdAt: REGISTERED,
  version: 1,
  trail: { ...untouched, number: 1 },
  ...change,
});

/** Stores an organisation with the people who may act for it. */
export async function storedOrganisation(
  store: Pick<Store, 'transact'>,
  members: Readonly<Partial<Record<UserId, MemberRole>>> = {},
  organisation = anOrganisation(),
): Promise<Organisation> {
  const people = Object.entries(members) as [UserId, MemberRole][];
  const writes: Write[] = people.map(([userId, role]) =>
    memberWrite({ organisationId: organisation.id, userId, role, since: REGISTERED }),
  );
  await store.transact([...newOrganisationWrites(organisation), ...writes]);
  return organisation;
}
