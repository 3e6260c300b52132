import type { Recipes } from '../routes.ts';

export const systemRequests: Recipes = {
  'GET /v1/health': () => ({ who: 'nobody' }),
  'GET /v1/openapi.json': () => ({ who: 'nobody' }),
};
