import { roles } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { EvaluationsApp } from './app.ts';
import { OfCall, SheetView } from './views.ts';

/** All sheets of a call, once every one of them is locked. */
export const listCallSheets = route({
  method: 'GET',
  path: '/v1/calls/{callId}/evaluations',
  allow: roles('officer', 'chair', 'auditor', 'admin'),
  summary: 'Every sheet of a call, after all are locked',
  params: OfCall,
  query: Paging,
  success: { status: 200, body: pageOf(SheetView) },
  refusals: { NoSuchThing: 404, ScoresHidden: 409, BadCursor: 400 },
  handle:
    (app: EvaluationsApp) =>
    ({ params, query }) =>
      app.listCallSheets(params.callId, query),
});
