import { anyone } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { ProgrammesApp } from './app.ts';
import { ProgrammeSummary } from './views.ts';

/** The programmes of the authority, the latest period first. */
export const listProgrammes = route({
  method: 'GET',
  path: '/v1/programmes',
  allow: anyone,
  summary: 'The programmes, the latest period first',
  query: Paging,
  success: { status: 200, body: pageOf(ProgrammeSummary) },
  refusals: { BadCursor: 400 },
  handle:
    (app: ProgrammesApp) =>
    ({ query }) =>
      app.programmes.list(query),
});
