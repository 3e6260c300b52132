export { Idno, idnoOfOrganisation, type IdnoRefusal } from './idno.ts';
export { Contacts, LegalForm, Member, Organisation, OrganisationProfile, PublicBenefit, searchable } from './model.ts';
export { organisationRepository, type OrganisationRepository } from './repository.ts';
export { mayFor, type MemberRight, memberRights, MemberRole } from './rights.ts';
export { type IdnoAlreadyRegistered, memberWrite, newOrganisationWrites } from './writes.ts';
