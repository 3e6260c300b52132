import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { memberRefusals } from './refusals.ts';
import { ApplicationParams, MovedView } from './views.ts';

/** Takes an application out of its call, until the call is decided. */
export const withdrawApplication = route({
  method: 'POST',
  path: '/v1/applications/{applicationId}/withdrawal',
  allow: signedIn,
  summary: 'Withdraw an application, until the call is decided',
  params: ApplicationParams,
  success: { status: 200, body: MovedView, version: ({ version }) => version },
  refusals: { ...memberRefusals, ApplicationStateRefuses: 409, TooLateToWithdraw: 409 },
  handle:
    (app: App) =>
    ({ command, params }) =>
      app.withdrawApplication(command, { id: params.applicationId }),
});
