import { ProgrammeFile } from '../../shared/programmes/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { ProgrammesApp } from './app.ts';
import { ProgrammeView } from './views.ts';

/** Imports a programme as its file has it, and opens its budget. */
export const importProgramme = route({
  method: 'POST',
  path: '/v1/programmes',
  allow: roles('officer', 'admin'),
  summary: 'Imports a programme from its file and opens its budget with the ceiling',
  body: ProgrammeFile,
  success: {
    status: 201,
    body: ProgrammeView,
    version: ({ version }) => version,
    location: ({ id }) => `/v1/programmes/${id}`,
  },
  refusals: {
    ProgrammeAlreadyImported: 409,
    BudgetAlreadyOpen: 409,
    PeriodEndsBeforeItStarts: 422,
    LineTwice: 422,
    UnknownUnit: 422,
    SumsDisagree: 422,
    ProgrammeTooLarge: 422,
    StaleVersion: 412,
    AlreadyAnswered: 409,
  },
  handle:
    (app: ProgrammesApp) =>
    ({ body, command }) =>
      app.importProgramme(command, body),
});
