import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { BudgetApp } from './app.ts';
import { OfBudget, VerificationView } from './views.ts';

/** Recomputes the laws of the budget from its entries. */
export const getVerification = route({
  method: 'GET',
  path: '/v1/budgets/{programmeId}/verification',
  allow: roles('finance', 'officer', 'auditor', 'chair', 'admin'),
  summary: 'Whether every law of the budget holds, with the numbers',
  params: OfBudget,
  success: { status: 200, body: VerificationView },
  refusals: { NoSuchThing: 404, BudgetMoving: 503 },
  handle:
    (app: BudgetApp) =>
    ({ params }) =>
      app.readVerification(params.programmeId),
});
