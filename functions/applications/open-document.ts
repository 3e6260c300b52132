import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { DocumentParams } from './views.ts';

/** Leads to the file for a minute, once its scan has found it clean. */
export const openDocument = route({
  method: 'GET',
  path: '/v1/applications/{applicationId}/documents/{documentId}/content',
  allow: signedIn,
  summary: 'A document itself: a link that lasts a minute, once the scan has found it clean',
  params: DocumentParams,
  success: { status: 302, location: ({ url }: { readonly url: string }) => url },
  refusals: { NoSuchThing: 404, ScanPending: 409, DocumentInfected: 422 },
  handle:
    (app: App) =>
    ({ actor, params: { applicationId: id, documentId } }) =>
      app.openDocument(actor, { id, documentId }),
});
