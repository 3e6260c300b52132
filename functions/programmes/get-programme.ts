import { err, ok } from '../../shared/kernel/result.ts';
import { anyone } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { ProgrammesApp } from './app.ts';
import { OfProgramme, ProgrammeView } from './views.ts';

/** One programme with its plan; it does not change after its import. */
export const getProgramme = route({
  method: 'GET',
  path: '/v1/programmes/{programmeId}',
  allow: anyone,
  summary: 'A programme with its objectives, actions and planned lines',
  params: OfProgramme,
  success: { status: 200, body: ProgrammeView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404 },
  handle:
    (app: ProgrammesApp) =>
    async ({ params }) => {
      const programme = await app.programmes.get(params.programmeId);
      return programme === undefined ? err({ code: 'NoSuchThing' as const }) : ok(programme);
    },
});
