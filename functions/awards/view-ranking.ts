import { roles } from '../http/access.ts';
import { Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, RankingView } from './views.ts';

/** The ranking, once every sheet is locked. */
export const viewRanking = route({
  method: 'GET',
  path: '/v1/calls/{callId}/ranking',
  allow: roles('officer', 'chair', 'auditor', 'admin'),
  summary: 'The ranking of a call, once all its sheets are locked',
  params: CallParams,
  query: Paging,
  success: { status: 200, body: RankingView },
  refusals: { NoSuchThing: 404, ScoresHidden: 409, ScreeningUnfinished: 409, BadCursor: 400 },
  handle:
    (app: App) =>
    ({ params, query }) =>
      app.viewRanking(params.callId, query),
});
