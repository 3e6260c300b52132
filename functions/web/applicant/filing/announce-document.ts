import * as z from 'zod';
import { signedIn } from '../../../http/access.ts';
import { route } from '../../../http/route.ts';
import type { App } from '../../../applications/app.ts';
import { DeclaredFile, registerDocument } from '../../../applications/register-document.ts';
import { ApplicationParams, RegisteredView } from '../../../applications/views.ts';
import { declaredRefusals, filingRefusals, memberRefusals } from '../../../applications/refusals.ts';

/** What the answer is read for. */
export const Announced = z.looseObject({ documentId: z.string() });

/** Announcing a document from a page: as over the API, but a browser without a script does not know the size beforehand. */
export const announceDocument = route({
  method: 'POST',
  path: '/v1/applications/{applicationId}/documents',
  allow: signedIn,
  summary: registerDocument.spec.summary,
  params: ApplicationParams,
  body: DeclaredFile.partial({ size: true }),
  success: { status: 201, body: RegisteredView },
  refusals: { ...memberRefusals, ...filingRefusals, ...declaredRefusals, TooManyDocuments: 422 },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.registerDocument(command, { id: params.applicationId, declared: body }),
});
