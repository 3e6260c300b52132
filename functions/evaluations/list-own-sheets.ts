import * as z from 'zod';
import { SheetState } from '../../shared/evaluations/index.ts';
import { ApplicationId, CallId } from '../../shared/kernel/ids.ts';
import { roles } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { EvaluationsApp } from './app.ts';

const Row = z.object({
  callId: CallId,
  applicationId: ApplicationId,
  state: SheetState,
  version: z.int(),
  title: z.string(),
  organisation: z.string(),
  scored: z.int(),
  criteria: z.int(),
});

/** An evaluator's own applications, without those in conflict. */
export const listOwnSheets = route({
  method: 'GET',
  path: '/v1/evaluations',
  allow: roles('evaluator'),
  summary: 'The applications I evaluate',
  query: Paging,
  success: { status: 200, body: pageOf(Row) },
  refusals: { BadCursor: 400 },
  handle:
    (app: EvaluationsApp) =>
    ({ actor, query }) =>
      app.listOwnSheets(actor.userId, query),
});
