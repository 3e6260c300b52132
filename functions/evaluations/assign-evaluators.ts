import * as z from 'zod';
import { CallId, UserId } from '../../shared/kernel/ids.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { EvaluationsApp } from './app.ts';
import { OfCall } from './views.ts';

const Load = z.object({ evaluatorId: UserId, sheets: z.int() });

/** The officer lets the applications be spread over the commission; asked again, it fills what recusals left open. */
export const assignEvaluators = route({
  method: 'POST',
  path: '/v1/calls/{callId}/assignments',
  allow: roles('officer'),
  summary: 'Assigns evaluators to the eligible applications, balanced and without conflicts',
  params: OfCall,
  body: z.strictObject({ perApplication: z.int().min(1).max(15).optional() }),
  success: {
    status: 201,
    body: z.object({ callId: CallId, added: z.int(), loads: z.array(Load).readonly(), version: z.int() }),
    version: ({ version }) => version,
  },
  refusals: {
    NoSuchThing: 404,
    CallStateRefuses: 409,
    NoCommission: 409,
    ScreeningUnfinished: 409,
    NothingToEvaluate: 409,
    EvaluatorsMissing: 422,
    StaleVersion: 412,
    AlreadyAnswered: 409,
  },
  handle:
    (app: EvaluationsApp) =>
    ({ params, body, command }) =>
      app.assignEvaluators(command, { ...params, ...body }),
});
