import { signedIn } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { ApplicationRowView } from './views.ts';

/** The applications of one's own organisations, newest first. */
export const listApplications = route({
  method: 'GET',
  path: '/v1/applications',
  allow: signedIn,
  summary: 'Applications of your organisations, newest first',
  query: Paging,
  success: { status: 200, body: pageOf(ApplicationRowView) },
  refusals: { BadCursor: 400 },
  handle:
    (app: App) =>
    ({ actor, query }) =>
      app.listApplications(actor, query),
});
