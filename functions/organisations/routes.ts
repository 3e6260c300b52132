import { acceptMembership } from './accept-membership.ts';
import { editOrganisation } from './edit-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import { listOrganisations } from './list-organisations.ts';
import { registerOrganisation } from './register-organisation.ts';
import { removeMember } from './remove-member.ts';
import { setMember } from './set-member.ts';

export const routes = [
  registerOrganisation,
  listOrganisations,
  getOrganisation,
  editOrganisation,
  setMember,
  acceptMembership,
  removeMember,
] as const;
