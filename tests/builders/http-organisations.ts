import { type Api, done } from './http-client.ts';
import { aPerson, type Person } from './http-people.ts';
import { aRegistration } from './organisations.ts';
import { times } from './http-calls.ts';

/** An organisation with the person who registered it and one who only writes. */
export interface OrganisationAtHand {
  readonly organisationId: string;
  readonly representative: Person;
  readonly editor: Person;
  readonly version: number;
}

type Inviting = Pick<OrganisationAtHand, 'organisationId' | 'representative'>;

export const organisationScenarios = ({ as }: Api) => {
  const now = times.beforeOpening;
  /** Asks a person to act for an organisation, or gives a member another role. */
  const invite = ({ organisationId, representative }: Inviting, { sub }: Person, role = 'editor') =>
    done(as(representative).put(`/v1/organisations/${organisationId}/members/${sub}`, { role }, { now }));
  /** The person accepts. */
  const accept = ({ organisationId }: Pick<Inviting, 'organisationId'>, person: Person) =>
    done(as(person).post(`/v1/organisations/${organisationId}/membership`, undefined, { now }));
  /** A person acts for an organisation: invited, and accepted. */
  const join = async (organisation: Inviting, person: Person, role?: string) => {
    await invite(organisation, person, role);
    return accept(organisation, person);
  };
  /** An association of Bălți with a representative and an editor. */
  const anOrganisation = async (change: Parameters<typeof aRegistration>[0] = {}): Promise<OrganisationAtHand> => {
    const [representative, editor] = [aPerson(), aPerson()];
    const { id, version } = await done(as(representative).post('/v1/organisations', aRegistration(change), { now }));
    const organisation = { organisationId: id, representative, editor, version: version + 2 };
    await join(organisation, editor);
    return organisation;
  };
  return { anOrganisation, invite, accept, join };
};
