import { Transfer } from '../../shared/budget/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { BudgetApp } from './app.ts';
import { moneyRefusals, OfBudget, ReceiptView } from './views.ts';

/** Finance moves money between lines by an act. */
export const transferFunding = route({
  method: 'POST',
  path: '/v1/budgets/{programmeId}/transfers',
  allow: roles('finance'),
  summary: 'Moves available money to another line, by an act',
  params: OfBudget,
  body: Transfer,
  success: { status: 201, body: ReceiptView, version: ({ version }) => version },
  refusals: { ...moneyRefusals, DonationBound: 422, SamePot: 422 },
  handle:
    (app: BudgetApp) =>
    ({ params, body, command }) =>
      app.transferFunding(command, params.programmeId, body),
});
