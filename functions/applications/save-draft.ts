import { Content } from '../../shared/applications/index.ts';
import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { contentRefusals, filingRefusals, memberRefusals } from './refusals.ts';
import { ApplicationParams, SavedView } from './views.ts';

/** Saves any sections; a section that comes replaces the one that was there. */
export const saveDraft = route({
  method: 'PATCH',
  path: '/v1/applications/{applicationId}',
  allow: signedIn,
  summary: 'Save any sections of an application; each replaces its section whole, the sums are computed',
  params: ApplicationParams,
  body: Content,
  ifMatch: 'required',
  success: { status: 200, body: SavedView, version: ({ version }) => version },
  refusals: { ...memberRefusals, ...filingRefusals, ...contentRefusals },
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.saveDraft(command, { id: params.applicationId, sections: body }),
});
