import { aProgrammeFile } from '../../builders/http-programmes.ts';
import { aProgramme } from '../concurs.ts';
import type { Recipes } from '../routes.ts';

export const programmeRequests: Recipes = {
  'GET /v1/programmes': () => ({ who: 'nobody' }),
  'GET /v1/programmes/{programmeId}': async () => ({ who: 'nobody', params: { programmeId: await aProgramme() } }),
  'POST /v1/programmes': () => ({ who: 'officer', body: aProgrammeFile() }),
};
