import { OrganisationChanges } from '../../shared/organisations/index.ts';
import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { OrganisationParams, OrganisationView } from './views.ts';

/** A representative, or an officer, changes what the register says. */
export const editOrganisation = route({
  method: 'PATCH',
  path: '/v1/organisations/{organisationId}',
  allow: signedIn,
  summary: 'Change what the register says; its representatives and officers may',
  params: OrganisationParams,
  body: OrganisationChanges,
  ifMatch: 'required',
  success: { status: 200, body: OrganisationView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404, RightMissing: 403, AlreadyAnswered: 409, StaleVersion: 412 },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.editOrganisation(command, { organisationId: params.organisationId, changes: body }),
});
