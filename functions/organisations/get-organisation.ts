import { anyone } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { OrganisationParams, OrganisationView } from './views.ts';

/** One organisation of the register. */
export const getOrganisation = route({
  method: 'GET',
  path: '/v1/organisations/{organisationId}',
  allow: anyone,
  summary: 'One organisation; contacts and members for its members and staff',
  params: OrganisationParams,
  success: { status: 200, body: OrganisationView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404 },
  handle:
    (app: App) =>
    ({ actor, params }) =>
      app.getOrganisation(actor, params.organisationId),
});
