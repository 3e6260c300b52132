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

export const organisationScenarios = ({ as }: Api) => {
  /** Lets a person act for an organisation. */
  const join = ({ organisationId, representative }: OrganisationAtHand, person: Person, role = 'editor') =>
    done(
      as(representative).put(
        `/v1/organisations/${organisationId}/members/${person.sub}`,
        { role },
        { now: times.beforeOpening },
      ),
    );
  /** An association of Bălți with a representative and an editor. */
  const anOrganisation = async (change: Parameters<typeof aRegistration>[0] = {}): Promise<OrganisationAtHand> => {
    const [representative, editor] = [aPerson(), aPerson()];
    const now = times.beforeOpening;
    const { id, version } = await done(as(representative).post('/v1/organisations', aRegistration(change), { now }));
    const organisation = { organisationId: id, representative, editor, version: version + 1 };
    await join(organisation, editor);
    return organisation;
  };
  return { anOrganisation, join };
};
