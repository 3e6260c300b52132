import * as z from 'zod';
import { Score } from '../../shared/evaluations/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { EvaluationsApp } from './app.ts';
import { sheetRefusals } from './refusals.ts';
import { OfApplication, SheetView } from './views.ts';

/** Keeps points and justifications, as many as there are; nothing is final before the lock. */
export const scoreApplication = route({
  method: 'PUT',
  path: '/v1/applications/{applicationId}/evaluation',
  allow: roles('evaluator'),
  summary: 'Keeps points and justifications in my sheet',
  params: OfApplication,
  body: z.strictObject({ scores: z.array(Score).min(1).max(20) }),
  ifMatch: 'required',
  success: { status: 200, body: SheetView, version: ({ version }) => version },
  refusals: sheetRefusals,
  handle:
    (app: EvaluationsApp) =>
    ({ params, body, command }) =>
      app.scoreApplication(command, { ...params, ...body }),
});
