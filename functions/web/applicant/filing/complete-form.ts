import type { Refusal } from '../../../../shared/kernel/result.ts';
import { completeUpload } from '../../../applications/complete-upload.ts';
import type { Form } from '../../edge/form.ts';
import type { Params } from '../../edge/page.ts';
import type { Fields } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { ApplicantApp } from '../app.ts';
import { pathOf } from '../applications/own-application.ts';

/** Has the server read what was sent; why it does not count is said to people, who know nothing of announcing. */
export function completeForm(
  page: '/documents' | '/completion',
  named: (params: Params, fields: Fields) => Params = (params) => params,
): Form<ApplicantApp> {
  const form = routeForm(completeUpload, {
    of: ({ applications }: ApplicantApp) => applications,
    params: named,
    to: (_, { params: { applicationId = '' } }) => pathOf(applicationId, `${page}?done=received`),
  });
  return {
    submit: async (app, visit, sent) => {
      const done = await form.submit(app, visit, sent);
      if (done.ok) return done;
      const word = wordFor(done.refusal);
      return word === undefined ? done : { ...done, detail: visit.t(word) };
    },
  };
}

function wordFor(refusal: Refusal & { readonly in?: unknown }) {
  switch (refusal.code) {
    case 'UploadMissing':
      return 'receivedNothing';
    case 'UploadDiffers':
      return refusal.in === 'type' ? 'receivedOtherType' : 'receivedBroken';
    case 'UploadSpoiled':
      return 'fileSpoiledText';
    default:
      return undefined;
  }
}
