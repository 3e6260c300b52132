import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { EvaluationsApp } from './app.ts';
import { OfApplication, SheetView } from './views.ts';

/** Locks the sheet for good. */
export const lockSheet = route({
  method: 'POST',
  path: '/v1/applications/{applicationId}/evaluation/lock',
  allow: roles('evaluator'),
  summary: 'Locks my sheet; it does not change any more',
  params: OfApplication,
  success: { status: 200, body: SheetView, version: ({ version }) => version },
  refusals: {
    NoSuchThing: 404,
    SheetStateRefuses: 409,
    EvaluationClosed: 409,
    UnknownCriterion: 422,
    CriterionTwice: 422,
    PointsAboveMaximum: 422,
    SheetIncomplete: 422,
    StaleVersion: 412,
    AlreadyAnswered: 409,
  },
  handle:
    (app: EvaluationsApp) =>
    ({ params, command }) =>
      app.lockSheet(command, params),
});
