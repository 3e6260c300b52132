import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { EvaluationsApp } from './app.ts';
import { sheetRefusals } from './refusals.ts';
import { OfApplication, SheetView } from './views.ts';

/** Locks the sheet for good. */
export const lockSheet = route({
  method: 'POST',
  path: '/v1/applications/{applicationId}/evaluation/lock',
  allow: roles('evaluator'),
  summary: 'Locks my sheet; it does not change any more',
  params: OfApplication,
  success: { status: 200, body: SheetView, version: ({ version }) => version },
  refusals: sheetRefusals,
  handle:
    (app: EvaluationsApp) =>
    ({ params, command }) =>
      app.lockSheet(command, params),
});
