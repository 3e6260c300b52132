import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { filingRefusals, memberRefusals, uploadRefusals } from './refusals.ts';
import { DocumentParams, DocumentView } from './views.ts';

/** Says that a file was uploaded; the server reads it itself before it counts. */
export const completeUpload = route({
  method: 'POST',
  path: '/v1/applications/{applicationId}/documents/{documentId}/completion',
  allow: signedIn,
  summary: 'Say that a document was uploaded; it counts once the server has read it',
  params: DocumentParams,
  success: { status: 200, body: DocumentView },
  refusals: { ...memberRefusals, ...filingRefusals, ...uploadRefusals },
  handle:
    (app: App) =>
    ({ command, params: { applicationId: id, documentId } }) =>
      app.completeUpload(command, { id, documentId }),
});
