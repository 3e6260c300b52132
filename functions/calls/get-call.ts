import { anyone } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, CallView } from './views.ts';

/** One call with everything an applicant needs to know before applying. */
export const getCall = route({
  method: 'GET',
  path: '/v1/calls/{callId}',
  allow: anyone,
  summary: 'One call: money by line, calendar, rules with their basis, grid, documents, what happened to it',
  params: CallParams,
  success: { status: 200, body: CallView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404 },
  handle:
    (app: App) =>
    ({ actor, now, params }) =>
      app.getCall({ actor, now }, params.callId),
});
