import * as z from 'zod';
import { Prose } from '../../shared/kernel/text.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { EvaluationsApp } from './app.ts';
import { DeclarationView, OfApplication } from './views.ts';

const Declaration = z.discriminatedUnion('conflict', [
  z.strictObject({ conflict: z.literal(false) }),
  z.strictObject({ conflict: z.literal(true), reason: Prose(1000) }),
]);

/** The declaration of interests: before it the dossier stays closed, with a conflict it stays closed for good. */
export const declareInterests = route({
  method: 'PUT',
  path: '/v1/applications/{applicationId}/evaluation/declaration',
  allow: roles('evaluator'),
  summary: 'Declares that there is, or is not, a conflict of interest',
  params: OfApplication,
  body: Declaration,
  success: { status: 200, body: DeclarationView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404, SheetStateRefuses: 409, StaleVersion: 412, AlreadyAnswered: 409 },
  handle:
    (app: EvaluationsApp) =>
    ({ params, body, command }) =>
      app.declareInterests(command, { ...params, ...body }),
});
