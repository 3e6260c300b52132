import * as z from 'zod';
import { Prose } from '../../shared/kernel/text.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { changeRefusals, moneyRefusals } from './refusals.ts';
import { CallParams, CallView } from './views.ts';

/** Ends a call before its decision; its money is available again. */
export const cancelCall = route({
  method: 'POST',
  path: '/v1/calls/{callId}/cancellation',
  allow: roles('officer'),
  summary: 'Cancel a call before it is decided; its money is released',
  params: CallParams,
  body: z.strictObject({ reason: Prose(2000) }),
  success: { status: 200, body: CallView, version: ({ version }) => version },
  refusals: { ...changeRefusals, ...moneyRefusals },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.cancelCall(command, { callId: params.callId, reason: body.reason }),
});
