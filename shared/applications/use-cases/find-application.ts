import type { CallId, OrganisationId } from '../../kernel/ids.ts';
import type { Application } from '../model.ts';
import type { ApplicationRepository } from '../repository.ts';
import type { Standing } from '../standing.ts';

interface Deps {
  readonly applications: Pick<ApplicationRepository, 'standings' | 'ofOrganisation'>;
}

/** The application of a call with this registration number, in any case, or none; for who reads every trail. */
export const findApplication =
  ({ applications }: Deps) =>
  async (callId: CallId, registrationNumber: string): Promise<Standing | undefined> => {
    const wanted = registrationNumber.toUpperCase();
    const all = await applications.standings(callId);
    return all.find((standing) => standing.registrationNumber.toUpperCase() === wanted);
  };

/** What an organisation filed, newest first; for who reads every trail. */
export const applicationsOf =
  ({ applications }: Deps) =>
  async (organisationId: OrganisationId): Promise<readonly Application[]> =>
    (await applications.ofOrganisation(organisationId)).filter(({ submissions }) => submissions > 0);
