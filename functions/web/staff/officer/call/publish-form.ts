import { publishCall } from '../../../../calls/publish-call.ts';
import type { Form } from '../../../edge/form.ts';
import { routeForm } from '../../../forms/route-form.ts';
import type { StaffApp } from '../../app.ts';
import { mendedIn, type Section, SECTIONS } from '../editor/sections.ts';
import { callPath } from '../../call-crumbs.ts';

const publish = routeForm(publishCall, {
  of: ({ calls }: StaffApp) => calls,
  to: (_answer, { params }) => `${callPath(params['callId'] ?? '')}?done=published`,
});

/** Publishes; what keeps a call from being published is not a field of this page but a page of the editor, and says which. */
export const publishForm: Form<StaffApp> = {
  submit: async (app, visit, sent) => {
    const outcome = await publish.submit(app, visit, sent);
    if (outcome.ok) return outcome;
    const section = mendedIn(outcome.refusal.code);
    if (section === undefined) return outcome;
    const { detail, refusal } = outcome;
    return { ...outcome, mistakes: [{ pointer: `/edit/${section}`, code: refusal.code, message: detail }] };
  },
};

/** The page of the editor a mistake points at. */
export const sectionAt = (pointer: string): Section | undefined =>
  SECTIONS.find((section) => pointer === `/edit/${section}`);
