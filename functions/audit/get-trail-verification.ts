import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { AuditApp } from './app.ts';
import { OfSubject, VerdictView } from './views.ts';

/** Recomputes a trail, so that nobody has to believe it. */
export const getTrailVerification = route({
  method: 'GET',
  path: '/v1/audit/{subject}/verification',
  allow: roles('auditor', 'admin', 'officer', 'chair'),
  summary: 'Whether the trail of a subject holds, or where it breaks',
  params: OfSubject,
  success: { status: 200, body: VerdictView },
  refusals: { RightMissing: 403, NoSuchThing: 404 },
  handle:
    (app: AuditApp) =>
    ({ params, actor }) =>
      app.checkTrail(actor, params.subject),
});
