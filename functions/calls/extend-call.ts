import * as z from 'zod';
import { Calendar } from '../../shared/calls/index.ts';
import { Prose } from '../../shared/kernel/text.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { changeRefusals } from './refusals.ts';
import { CallParams, CallView } from './views.ts';

/** Moves the deadline later, with a public reason. */
export const extendCall = route({
  method: 'POST',
  path: '/v1/calls/{callId}/extension',
  allow: roles('officer'),
  summary: 'Move the deadline later, before it has passed',
  params: CallParams,
  body: z.strictObject({ closes: Calendar.shape.closes, reason: Prose(2000) }),
  success: { status: 200, body: CallView, version: ({ version }) => version },
  refusals: { ...changeRefusals, CallAlreadyClosed: 409, ExtensionNotLater: 422, TooManyExtensions: 422 },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.extendCall(command, { callId: params.callId, ...body }),
});
