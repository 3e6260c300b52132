import { anyone } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, PublicReceiptView } from './views.ts';

/** The numbers and hashes of what was filed, for everybody once the call has closed. */
export const listReceipts = route({
  method: 'GET',
  path: '/v1/calls/{callId}/receipts',
  allow: anyone,
  summary: 'Registration numbers and hashes of what was filed, once the call has closed',
  params: CallParams,
  query: Paging,
  success: { status: 200, body: pageOf(PublicReceiptView) },
  refusals: { NoSuchThing: 404, CallStillOpen: 409, BadCursor: 400 },
  handle:
    (app: App) =>
    ({ now, params, query }) =>
      app.listReceipts(now, params.callId, query),
});
