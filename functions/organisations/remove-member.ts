import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { memberRefusals } from './refusals.ts';
import { MemberParams } from './views.ts';

/** A representative takes a person out, or a person leaves or declines an invitation. */
export const removeMember = route({
  method: 'DELETE',
  path: '/v1/organisations/{organisationId}/members/{userId}',
  allow: signedIn,
  summary: 'Take a person out of the organisation, leave it, or decline its invitation',
  params: MemberParams,
  success: { status: 204 },
  refusals: memberRefusals,
  handle:
    (app: App) =>
    ({ command, params }) =>
      app.removeMember(command, params),
});
