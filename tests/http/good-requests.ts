import { expect } from 'vitest';
import { applicationRequests } from './applications/good-requests.ts';
import { auditRequests } from './audit/good-requests.ts';
import { awardRequests } from './awards/good-requests.ts';
import { budgetRequests } from './budget/good-requests.ts';
import { callRequests } from './calls/good-requests.ts';
import { evaluationRequests } from './evaluations/good-requests.ts';
import { organisationRequests } from './organisations/good-requests.ts';
import { programmeRequests } from './programmes/good-requests.ts';
import type { GoodRequest, Recipes, RouteName } from './routes.ts';
import { systemRequests } from './system/good-requests.ts';

/** One request for each route that the route grants; a route without one fails. */
export const goodRequests: Recipes = {
  ...programmeRequests,
  ...budgetRequests,
  ...callRequests,
  ...organisationRequests,
  ...applicationRequests,
  ...evaluationRequests,
  ...awardRequests,
  ...auditRequests,
  ...systemRequests,
};

/** A good request in a situation of its own. */
export async function aGoodRequest(route: RouteName): Promise<GoodRequest> {
  const recipe = goodRequests[route];
  if (recipe === undefined) throw new Error(`${route} has no good request`);
  return recipe();
}

const shared = new Map<string, Promise<GoodRequest>>();

/** A good request whose situation is shared by all of a test file who only look or are refused. */
export function theGoodRequest(route: RouteName): Promise<GoodRequest> {
  const key = `${expect.getState().testPath ?? ''} ${route}`;
  const known = shared.get(key) ?? aGoodRequest(route);
  shared.set(key, known);
  return known;
}
