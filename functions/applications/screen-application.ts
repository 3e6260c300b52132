import * as z from 'zod';
import { Verdict } from '../../shared/applications/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { screeningRefusals } from './refusals.ts';
import { ApplicationParams, ScreenedView } from './views.ts';

/** Records the check of conformity and eligibility. */
export const screenApplication = route({
  method: 'PUT',
  path: '/v1/applications/{applicationId}/screening',
  allow: roles('officer'),
  summary: 'Record a verdict for every requirement: eligible, ineligible, or to complete by a day',
  params: ApplicationParams,
  body: z.strictObject({ verdicts: z.array(Verdict).max(60) }),
  success: { status: 200, body: ScreenedView, version: ({ version }) => version },
  refusals: {
    NoSuchThing: 404,
    ApplicantMayNotScreen: 403,
    CallStillOpen: 409,
    CallStateRefuses: 409,
    ApplicationStateRefuses: 409,
    AlreadyAnswered: 409,
    StaleVersion: 412,
    ...screeningRefusals,
  },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.screenApplication(command, { id: params.applicationId, ...body }),
});
