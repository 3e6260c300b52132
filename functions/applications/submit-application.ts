import { Receipt } from '../../shared/applications/index.ts';
import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { dossierRefusals, filingRefusals, memberRefusals } from './refusals.ts';
import { ApplicationParams } from './views.ts';

/** Files the application, again while the call is open, or files what was asked to complete it. */
export const submitApplication = route({
  method: 'POST',
  path: '/v1/applications/{applicationId}/submission',
  allow: signedIn,
  summary: 'Submit an application, or its completion; the answer is the receipt',
  params: ApplicationParams,
  success: { status: 201, body: Receipt, location: ({ applicationId }) => `/v1/applications/${applicationId}/receipt` },
  refusals: { ...memberRefusals, ...filingRefusals, ...dossierRefusals },
  handle:
    (app: App) =>
    ({ command, params }) =>
      app.submitApplication(command, { id: params.applicationId }),
});
