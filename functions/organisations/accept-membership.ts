import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { MemberView, OrganisationParams } from './views.ts';

/** Who was invited accepts, for themselves only. */
export const acceptMembership = route({
  method: 'POST',
  path: '/v1/organisations/{organisationId}/membership',
  allow: signedIn,
  summary: 'Accept an invitation to act for the organisation; before that it gives no right and has no effect',
  params: OrganisationParams,
  success: { status: 200, body: MemberView },
  refusals: { NoSuchThing: 404, AlreadyAnswered: 409, StaleVersion: 412 },
  handle:
    (app: App) =>
    ({ command, params }) =>
      app.acceptMembership(command, params),
});
