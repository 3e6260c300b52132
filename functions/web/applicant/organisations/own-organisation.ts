import { OrganisationId } from '../../../../shared/kernel/ids.ts';
import type { PeopleNames } from '../../../../shared/people/index.ts';
import { hasAccepted, type MemberRole, type SeenOrganisation } from '../../../../shared/organisations/index.ts';
import type { OwnVisit, Params } from '../../edge/page.ts';
import { at } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';

/** An organisation as one of its members sees it. */
export type OwnOrganisation = SeenOrganisation & { readonly role: MemberRole };

/** The organisation of this address; nothing to who does not belong to it. */
export async function ownOrganisation(
  app: ApplicantApp,
  { person: { actor } }: OwnVisit,
  { organisationId }: Params,
): Promise<OwnOrganisation | undefined> {
  const id = OrganisationId.safeParse(organisationId);
  if (!id.success) return undefined;
  const seen = await app.organisations.getOrganisation(actor, id.data);
  if (!seen.ok || seen.value.role === undefined) return undefined;
  return { ...seen.value, role: seen.value.role };
}

/** The address of an organisation below the language, or of a page of it. */
export const organisationPath = (id: string, page = ''): string => `/my/organisations/${id}${page}`;

/** The address of its members, below the language. */
export const membersPath = (id = ''): string => organisationPath(id, '/members');

/** What a member is, as a word. */
export const roleText = ({ t }: Pick<OwnVisit, 't'>, role: MemberRole): string =>
  t(role === 'representative' ? 'roleRepresentative' : 'roleEditor');

/** The way to a page of an organisation. */
export const organisationCrumbs = (visit: OwnVisit, { id, name }: Pick<OwnOrganisation, 'id' | 'name'>) => [
  { text: visit.t('navMy'), href: at(visit, '/my') },
  { text: name, href: at(visit, organisationPath(id)) },
];

/** Whether this member is the only one who speaks for the organisation; who has yet to accept does not. */
export const isLastRepresentative = ({ members = [] }: OwnOrganisation, userId: string): boolean => {
  const speaking = members.filter((member) => member.role === 'representative' && hasAccepted(member));
  return speaking.length === 1 && speaking[0]?.userId === userId;
};

/** What the members of an organisation are called; who is only invited has told nobody here a name. */
export const namesOfMembers = (
  { people }: Pick<ApplicantApp, 'people'>,
  { members = [] }: OwnOrganisation,
): Promise<PeopleNames> => people.namesOf(members.filter(hasAccepted).map(({ userId }) => userId));
