import { CallKind, CallPhase } from '../../shared/calls/index.ts';
import { ProgrammeId } from '../../shared/kernel/ids.ts';
import { anyone } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallRow } from './views.ts';

/** The calls one may see, newest first; staff sees drafts too. */
export const listCalls = route({
  method: 'GET',
  path: '/v1/calls',
  allow: anyone,
  summary: 'Calls, newest first; drafts for staff only',
  query: Paging.extend({
    programme: ProgrammeId.optional(),
    phase: CallPhase.optional(),
    kind: CallKind.optional(),
  }),
  success: { status: 200, body: pageOf(CallRow) },
  refusals: { BadCursor: 400 },
  handle:
    (app: App) =>
    ({ actor, now, query: { limit, cursor, ...filter } }) =>
      app.listCalls({ actor, now }, filter, { limit, cursor }),
});
