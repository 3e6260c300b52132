import { Receipt } from '../../shared/applications/index.ts';
import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { ApplicationParams } from './views.ts';

/** The proof of the last submission. */
export const getReceipt = route({
  method: 'GET',
  path: '/v1/applications/{applicationId}/receipt',
  allow: signedIn,
  summary: 'The receipt of the last submission, for its members and for staff',
  params: ApplicationParams,
  success: { status: 200, body: Receipt },
  refusals: { NoSuchThing: 404 },
  handle:
    (app: App) =>
    ({ actor, params }) =>
      app.getReceipt(actor, params.applicationId),
});
