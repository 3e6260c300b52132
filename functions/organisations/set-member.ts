import * as z from 'zod';
import { MemberRole } from '../../shared/organisations/index.ts';
import { signedIn } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { App } from './app.ts';
import { memberRefusals } from './refusals.ts';
import { MemberParams, MemberView } from './views.ts';

/** A representative invites a person to act for the organisation, or changes a role. */
export const setMember = route({
  method: 'PUT',
  path: '/v1/organisations/{organisationId}/members/{userId}',
  allow: signedIn,
  summary: 'Invite a person to act for the organisation, as representative or editor, or change the role',
  params: MemberParams,
  body: z.strictObject({ role: MemberRole }),
  success: { status: 200, body: MemberView },
  refusals: memberRefusals,
  handle:
    (app: App) =>
    ({ command, params, body }) =>
      app.setMember(command, { ...params, role: body.role }),
});
