import { CallChanges } from '../../shared/calls/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { changeRefusals, contentRefusals } from './refusals.ts';
import { CallParams, CallView } from './views.ts';

/** Changes a draft; a published call keeps its rules. */
export const editCall = route({
  method: 'PATCH',
  path: '/v1/calls/{callId}',
  allow: roles('officer'),
  summary: 'Change a draft, by field and by rule',
  params: CallParams,
  body: CallChanges,
  ifMatch: 'required',
  success: { status: 200, body: CallView, version: ({ version }) => version },
  refusals: { ...changeRefusals, ...contentRefusals },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.editCall(command, { callId: params.callId, changes: body }),
});
