import { roles } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { AuditApp } from './app.ts';
import { EntryView, OfSubject } from './views.ts';

/** The trail of a call, a budget, an application …: who did what, when. */
export const getTrail = route({
  method: 'GET',
  path: '/v1/audit/{subject}',
  allow: roles('auditor', 'admin', 'officer', 'chair'),
  summary: 'The trail of a subject, oldest first; officer and chair: of calls and budgets',
  params: OfSubject,
  query: Paging,
  success: { status: 200, body: pageOf(EntryView) },
  refusals: { RightMissing: 403, NoSuchThing: 404, BadCursor: 400 },
  handle:
    (app: AuditApp) =>
    ({ params, query, actor }) =>
      app.readTrail(actor, params.subject, query),
});
