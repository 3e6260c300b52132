import {
  acceptMembership,
  editOrganisation,
  getOrganisation,
  listInvitations,
  listOrganisations,
  nameOrganisations,
  organisationRepository,
  registerOrganisation,
  removeMember,
  setMember,
} from '../../shared/organisations/index.ts';
import type { Store } from '../../shared/store/index.ts';

/** The use cases of organisations on this store. */
export function buildApp(store: Store) {
  const organisations = organisationRepository(store);
  return {
    registerOrganisation: registerOrganisation({ store }),
    listOrganisations: listOrganisations({ organisations }),
    listInvitations: listInvitations({ organisations }),
    getOrganisation: getOrganisation({ organisations }),
    nameOrganisations: nameOrganisations({ organisations }),
    editOrganisation: editOrganisation({ store, organisations }),
    setMember: setMember({ store, organisations }),
    acceptMembership: acceptMembership({ store, organisations }),
    removeMember: removeMember({ store, organisations }),
  };
}
export type App = ReturnType<typeof buildApp>;
