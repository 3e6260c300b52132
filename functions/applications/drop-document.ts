import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { filingRefusals, memberRefusals } from './refusals.ts';
import { DocumentParams } from './views.ts';

/** Takes a document back while the application can be changed. */
export const dropDocument = route({
  method: 'DELETE',
  path: '/v1/applications/{applicationId}/documents/{documentId}',
  allow: signedIn,
  summary: 'Take a document back; what was submitted before keeps it',
  params: DocumentParams,
  success: { status: 204 },
  refusals: { ...memberRefusals, ...filingRefusals, DocumentFiled: 409 },
  handle:
    (app: App) =>
    ({ command, params: { applicationId: id, documentId } }) =>
      app.dropDocument(command, { id, documentId }),
});
