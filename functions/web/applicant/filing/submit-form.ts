import type { Form } from '../../edge/form.ts';
import { submitApplication } from '../../../applications/submit-application.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { ApplicantApp } from '../app.ts';
import { pathOf } from '../applications/own-application.ts';

const sent = routeForm(submitApplication, {
  of: ({ applications }: ApplicantApp) => applications,
  to: (_, { params: { applicationId = '' } }) => pathOf(applicationId, '/receipt'),
});

/** Files the application, or what was asked to complete it. What is missing is said once, and then named place by place. */
export const submitForm: Form<ApplicantApp> = {
  submit: async (app, visit, request) => {
    const done = await sent.submit(app, visit, request);
    if (done.ok || done.refusal.code !== 'ApplicationIncomplete') return done;
    const mistakes = done.mistakes.map((mistake) => ({ ...mistake, message: visit.t('missingHere') }));
    return { ...done, mistakes };
  },
};
