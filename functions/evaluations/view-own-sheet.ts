import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { EvaluationsApp } from './app.ts';
import { OfApplication, SheetView } from './views.ts';

/** An evaluator's own sheet of an application. */
export const viewOwnSheet = route({
  method: 'GET',
  path: '/v1/applications/{applicationId}/evaluation',
  allow: roles('evaluator'),
  summary: 'My sheet of an application',
  params: OfApplication,
  success: { status: 200, body: SheetView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404 },
  handle:
    (app: EvaluationsApp) =>
    ({ params, actor }) =>
      app.viewOwnSheet(params.applicationId, actor.userId),
});
