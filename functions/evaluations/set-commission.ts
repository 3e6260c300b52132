import * as z from 'zod';
import { CommissionMember } from '../../shared/evaluations/index.ts';
import { CallId } from '../../shared/kernel/ids.ts';
import { Line } from '../../shared/kernel/text.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { EvaluationsApp } from './app.ts';
import { OfCall } from './views.ts';

/** The officer names the commission by an act. */
export const setCommission = route({
  method: 'PUT',
  path: '/v1/calls/{callId}/commission',
  allow: roles('officer'),
  summary: 'Names the commission of a call',
  params: OfCall,
  body: z.strictObject({ act: Line(200), members: z.array(CommissionMember).min(1).max(40) }),
  success: {
    status: 200,
    body: z.object({
      callId: CallId,
      act: z.string(),
      members: z.array(CommissionMember).readonly(),
      version: z.int(),
    }),
    version: ({ version }) => version,
  },
  refusals: {
    NoSuchThing: 404,
    CallStateRefuses: 409,
    MemberHasSheets: 409,
    OnePresidentNeeded: 422,
    MemberTwice: 422,
    TooFewEvaluators: 422,
    StaleVersion: 412,
    AlreadyAnswered: 409,
  },
  handle:
    (app: EvaluationsApp) =>
    ({ params, body, command }) =>
      app.setCommission(command, { ...params, ...body }),
});
