import { anyone } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, QuestionView } from './views.ts';

/** Questions and answers for everybody; staff also sees what is not answered yet. */
export const listQuestions = route({
  method: 'GET',
  path: '/v1/calls/{callId}/questions',
  allow: anyone,
  summary: 'Answered questions, without who asked; staff sees all',
  params: CallParams,
  query: Paging,
  success: { status: 200, body: pageOf(QuestionView) },
  refusals: { NoSuchThing: 404, BadCursor: 400 },
  handle:
    (app: App) =>
    ({ actor, params, query }) =>
      app.listQuestions(actor, params.callId, query),
});
