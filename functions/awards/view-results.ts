import { anyone } from '../http/access.ts';
import { Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, ResultsView } from './views.ts';

/** A hundred applications a page, so that most calls are one document; the rest follows by `next`. */
const ResultsPaging = Paging.extend({ limit: Paging.shape.limit.prefault('100') });

/** The published results with everything they were decided on. */
export const viewResults = route({
  method: 'GET',
  path: '/v1/calls/{callId}/results',
  allow: anyone,
  summary:
    'Published results: outcomes with reasons, the frozen inputs and their hash; `npm run recompute` replays them',
  params: CallParams,
  query: ResultsPaging,
  success: { status: 200, body: ResultsView, maxAge: 60 },
  refusals: { NoSuchThing: 404, BadCursor: 400 },
  handle:
    (app: App) =>
    ({ params, query }) =>
      app.viewResults(params.callId, query),
});
