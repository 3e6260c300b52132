import { anyone } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { BudgetApp } from './app.ts';
import { BudgetView, OfBudget } from './views.ts';

/** What is secured, announced, reserved and paid, line by line, beside what was planned. */
export const getBudget = route({
  method: 'GET',
  path: '/v1/budgets/{programmeId}',
  allow: anyone,
  summary: 'The ceiling, the money by pot and bucket, and the plan beside it',
  params: OfBudget,
  success: { status: 200, body: BudgetView, version: ({ version }) => version },
  refusals: { NoSuchThing: 404 },
  handle:
    (app: BudgetApp) =>
    ({ params, actor }) =>
      app.readBudget(params.programmeId, actor),
});
