import { CallDraft } from '../../shared/calls/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { contentRefusals } from './refusals.ts';
import { CallView } from './views.ts';

/** An officer starts a call as a draft; rules that are left out are the defaults. */
export const createCall = route({
  method: 'POST',
  path: '/v1/calls',
  allow: roles('officer'),
  summary: 'Start a call as a draft',
  body: CallDraft,
  success: {
    status: 201,
    body: CallView,
    version: ({ version }) => version,
    location: ({ id }) => `/v1/calls/${id}`,
  },
  refusals: { ...contentRefusals, StaleVersion: 412, AlreadyAnswered: 409 },
  handle:
    (app: App) =>
    ({ command, body }) =>
      app.createCall(command, body),
});
