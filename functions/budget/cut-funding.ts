import { Cut } from '../../shared/budget/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { BudgetApp } from './app.ts';
import { moneyRefusals, OfBudget, ReceiptView } from './views.ts';

/** Finance cuts money by an act (rectification). */
export const cutFunding = route({
  method: 'POST',
  path: '/v1/budgets/{programmeId}/cuts',
  allow: roles('finance'),
  summary: 'Cuts available money of a line, by an act',
  params: OfBudget,
  body: Cut,
  success: { status: 201, body: ReceiptView, version: ({ version }) => version },
  refusals: { ...moneyRefusals },
  handle:
    (app: BudgetApp) =>
    ({ params, body, command }) =>
      app.cutFunding(command, params.programmeId, body),
});
