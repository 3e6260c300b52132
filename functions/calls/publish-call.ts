import * as z from 'zod';
import { Line } from '../../shared/kernel/text.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { changeRefusals, contentRefusals, moneyRefusals, publicationRefusals } from './refusals.ts';
import { CallParams, CallView } from './views.ts';

/** Publishes a draft; its money is announced in the same transaction. */
export const publishCall = route({
  method: 'POST',
  path: '/v1/calls/{callId}/publication',
  allow: roles('officer'),
  summary: 'Publish a call; its envelopes are taken out of what is available',
  params: CallParams,
  body: z.strictObject({
    /** The act that launches the call: number and date. */
    act: Line(200).optional(),
  }),
  success: { status: 200, body: CallView, version: ({ version }) => version },
  refusals: { ...changeRefusals, ...contentRefusals, ...publicationRefusals, ...moneyRefusals },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.publishCall(command, { callId: params.callId, act: body.act }),
});
