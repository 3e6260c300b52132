import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { ApplicationParams, ApplicationView } from './views.ts';

/** One application: its members see what they write, staff what was submitted, evaluators that without contacts. */
export const getApplication = route({
  method: 'GET',
  path: '/v1/applications/{applicationId}',
  allow: signedIn,
  summary: 'An application, for its members, for staff once submitted, for its evaluators without contacts',
  params: ApplicationParams,
  success: { status: 200, body: ApplicationView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404 },
  handle:
    (app: App) =>
    ({ actor, now, params }) =>
      app.getApplication({ actor, now }, params.applicationId),
});
