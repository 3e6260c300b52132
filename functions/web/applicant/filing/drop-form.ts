import { dropDocument } from '../../../applications/drop-document.ts';
import type { Form } from '../../edge/form.ts';
import type { Params } from '../../edge/page.ts';
import type { Fields } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { ApplicantApp } from '../app.ts';
import { pathOf } from '../applications/own-application.ts';

/** Takes a document out of its application; `page` is where one comes back to. */
export const dropForm = (
  page: '/documents' | '/completion',
  named: (params: Params, fields: Fields) => Params = (params) => params,
): Form<ApplicantApp> =>
  routeForm(dropDocument, {
    of: ({ applications }: ApplicantApp) => applications,
    params: named,
    to: (_, { params: { applicationId = '' } }) => pathOf(applicationId, `${page}?done=removed`),
  });
