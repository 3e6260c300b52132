export { OrganisationChanges } from './changes.ts';
export { Idno, idnoOfOrganisation, type IdnoRefusal } from './idno.ts';
export { hasAccepted, type MembershipRefusal } from './membership.ts';
export { Contacts, LegalForm, Member, Organisation, OrganisationProfile, PublicBenefit } from './model.ts';
export { organisationRepository, type OrganisationRepository } from './repository.ts';
export { mayFor, type MemberRight, memberRights, MemberRole } from './rights.ts';
export type { InvitedRow, RegisterRow, SeenOrganisation } from './seen.ts';
export { acceptMembership, type AcceptRefusal } from './use-cases/accept-membership.ts';
export { type MemberRefusal, removeMember, setMember } from './use-cases/change-member.ts';
export { editOrganisation, type EditOrganisationRefusal } from './use-cases/edit-organisation.ts';
export { nameOrganisations } from './use-cases/name-organisations.ts';
export {
  getOrganisation,
  listInvitations,
  listOrganisations,
  type MineNeedsSignIn,
  type RegisterSearch,
} from './use-cases/read-organisations.ts';
export { registerOrganisation, type RegisterRefusal, type Registration } from './use-cases/register-organisation.ts';
export { type IdnoAlreadyRegistered, memberWrite, newOrganisationWrites } from './writes.ts';
