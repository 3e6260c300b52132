import { Answer } from '../../shared/calls/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { QuestionParams, QuestionView } from './views.ts';

/** The authority answers in public; answering again corrects the answer. */
export const answerQuestion = route({
  method: 'PUT',
  path: '/v1/calls/{callId}/questions/{questionId}/answer',
  allow: roles('officer'),
  summary: 'Answer a question for everybody',
  params: QuestionParams,
  body: Answer,
  success: { status: 200, body: QuestionView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404, AlreadyAnswered: 409, StaleVersion: 412 },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.answerQuestion(command, { ...params, answer: body }),
});
