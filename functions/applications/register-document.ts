import * as z from 'zod';
import { Sha256 } from '../../shared/applications/index.ts';
import { Line } from '../../shared/kernel/text.ts';
import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { declaredRefusals, filingRefusals, memberRefusals } from './refusals.ts';
import { ApplicationParams, RegisteredView } from './views.ts';

/** What is said about a file before it is sent. */
export const DeclaredFile = z.strictObject({
  /** The code of the call's document it is, or of what was asked to complete. */
  requirement: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  fileName: Line(200),
  contentType: z.string().min(1).max(120),
  /** Bytes. */
  size: z.int().min(1).max(25_000_000),
  sha256: Sha256.optional(),
});

/** Announces a file and hands out the form to upload it with. */
export const registerDocument = route({
  method: 'POST',
  path: '/v1/applications/{applicationId}/documents',
  allow: signedIn,
  summary: 'Announce a document; the answer is a form for uploading it straight to the store',
  params: ApplicationParams,
  body: DeclaredFile,
  success: { status: 201, body: RegisteredView },
  refusals: { ...memberRefusals, ...filingRefusals, ...declaredRefusals, TooManyDocuments: 422 },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.registerDocument(command, { id: params.applicationId, declared: body }),
});
