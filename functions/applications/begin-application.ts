import * as z from 'zod';
import { OrganisationId } from '../../shared/kernel/ids.ts';
import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { closedRefusals, memberRefusals } from './refusals.ts';
import { ApplicationView, CallParams } from './views.ts';

/** Begins an application of an organisation one belongs to. */
export const beginApplication = route({
  method: 'POST',
  path: '/v1/calls/{callId}/applications',
  allow: signedIn,
  summary: 'Begin an application of one of your organisations while the call is open',
  params: CallParams,
  body: z.strictObject({ organisationId: OrganisationId }),
  success: {
    status: 201,
    body: ApplicationView,
    version: ({ version }) => version,
    location: ({ id }) => `/v1/applications/${id}`,
  },
  refusals: { ...memberRefusals, ...closedRefusals, TooManyDrafts: 422 },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.beginApplication(command, { ...params, ...body }),
});
