import * as z from 'zod';
import { Idno, OrganisationProfile } from '../../shared/organisations/index.ts';
import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { OrganisationView } from './views.ts';

/** Anyone signed in registers an organisation and becomes its representative. */
export const registerOrganisation = route({
  method: 'POST',
  path: '/v1/organisations',
  allow: signedIn,
  summary: 'Register an organisation; who does it becomes its representative',
  body: z.strictObject({ idno: Idno, ...OrganisationProfile.shape }),
  success: {
    status: 201,
    body: OrganisationView,
    version: ({ version }) => version,
    location: ({ id }) => `/v1/organisations/${id}`,
  },
  refusals: {
    IdnoCheckDigitWrong: 422,
    PersonalCodeNotOrganisation: 422,
    IdnoAlreadyRegistered: 409,
    AlreadyAnswered: 409,
    StaleVersion: 412,
  },
  handle:
    (app: App) =>
    ({ command, body }) =>
      app.registerOrganisation(command, body),
});
