import { Standing } from '../../shared/applications/index.ts';
import { LineCode } from '../../shared/kernel/ids.ts';
import { roles } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, StandingView } from './views.ts';

/** The submitted applications of a call, for staff. */
export const listCallApplications = route({
  method: 'GET',
  path: '/v1/calls/{callId}/applications',
  allow: roles('officer', 'chair', 'auditor', 'admin'),
  summary: 'The submitted applications of a call, by state and line',
  params: CallParams,
  query: Paging.extend({ state: Standing.shape.state.optional(), line: LineCode.optional() }),
  success: { status: 200, body: pageOf(StandingView) },
  refusals: { NoSuchThing: 404, BadCursor: 400 },
  handle:
    (app: App) =>
    ({ params, query: { limit, cursor, ...filter } }) =>
      app.listCallApplications(params.callId, filter, { limit, cursor }),
});
