import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, PublicationView } from './views.ts';

/** An officer makes the decision public. */
export const publishResults = route({
  method: 'POST',
  path: '/v1/calls/{callId}/results-publication',
  allow: roles('officer'),
  summary: 'Publish the results of a decided call',
  params: CallParams,
  success: { status: 200, body: PublicationView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404, CallStateRefuses: 409, StaleVersion: 412, AlreadyAnswered: 409 },
  handle:
    (app: App) =>
    ({ command, params }) =>
      app.publishResults(command, params.callId),
});
