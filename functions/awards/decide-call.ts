import * as z from 'zod';
import { Act, TieVote } from '../../shared/awards/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, DecisionView } from './views.ts';

/** The chair approves the awards: all of them at once, with their money. */
export const decideCall = route({
  method: 'POST',
  path: '/v1/calls/{callId}/decision',
  allow: roles('chair'),
  summary: 'Approve the awards of a call and reserve their money, once',
  params: CallParams,
  body: z.strictObject({ act: Act, tieVotes: z.array(TieVote).max(1000).default([]) }),
  success: { status: 201, body: DecisionView, version: ({ callVersion }) => callVersion },
  refusals: {
    NoSuchThing: 404,
    CallStateRefuses: 409,
    ScoresHidden: 409,
    ScreeningUnfinished: 409,
    ScorerMayNotDecide: 403,
    ApplicantMayNotDecide: 403,
    TieVoteMisplaced: 422,
    UnresolvedTie: 409,
    MoneyShort: 409,
    MovementAlreadyMade: 409,
    StaleVersion: 412,
    AlreadyAnswered: 409,
  },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.decideCall(command, { callId: params.callId, ...body }),
});
