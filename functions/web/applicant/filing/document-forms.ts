import type { Form } from '../../edge/form.ts';
import type { Params } from '../../edge/page.ts';
import { type Fields, one } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { ApplicantApp } from '../app.ts';
import { pathOf } from '../applications/own-application.ts';
import { completeForm } from './complete-form.ts';
import { dropForm } from './drop-form.ts';
import { announceDocument, Announced } from './announce-document.ts';
import { nameFor } from './file-types.ts';

const named = (params: Params, fields: Fields): Params => ({ ...params, documentId: one(fields, 'documentId') });
const idOf = ({ applicationId = '' }: Params): string => applicationId;

/** What can be done to documents, on every page that shows them; `page` is where one comes back to. */
export const documentForms = (page: '/documents' | '/completion'): Readonly<Record<string, Form<ApplicantApp>>> => ({
  /** A script knows the file and says all of it; without one only what it is for, and in which format it comes. */
  register: routeForm(announceDocument, {
    of: ({ applications }) => applications,
    body: (fields) => {
      const [contentType, fileName, size, sha256] = ['contentType', 'fileName', 'size', 'sha256'].map((name) =>
        one(fields, name),
      );
      return {
        requirement: one(fields, 'requirement'),
        contentType,
        fileName: fileName || nameFor(one(fields, 'title'), contentType ?? ''),
        ...(size ? { size: Number(size) } : {}),
        ...(sha256 ? { sha256 } : {}),
      };
    },
    to: (answer, { params }) => pathOf(idOf(params), `/documents/${Announced.parse(answer).documentId}/upload`),
  }),
  complete: completeForm(page, named),
  /** A script takes back what it announced and could not send; people are asked first, on a page of its own. */
  drop: dropForm(page, named),
});
