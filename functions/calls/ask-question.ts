import * as z from 'zod';
import { Prose } from '../../shared/kernel/text.ts';
import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { CallParams, QuestionView } from './views.ts';

/** Anyone signed in asks about an open call. */
export const askQuestion = route({
  method: 'POST',
  path: '/v1/calls/{callId}/questions',
  allow: signedIn,
  summary: 'Ask about an open call',
  params: CallParams,
  body: z.strictObject({ text: Prose(2000) }),
  success: { status: 201, body: QuestionView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404, QuestionsClosed: 409, AlreadyAnswered: 409, StaleVersion: 412 },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.askQuestion(command, { callId: params.callId, text: body.text }),
});
