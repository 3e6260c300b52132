import { Funding } from '../../shared/budget/index.ts';
import { roles } from '../http/access.ts';
import { route } from '../http/route.ts';
import type { BudgetApp } from './app.ts';
import { moneyRefusals, OfBudget, ReceiptView } from './views.ts';

/** Finance secures money approved by an act. */
export const secureFunding = route({
  method: 'POST',
  path: '/v1/budgets/{programmeId}/funding',
  allow: roles('finance'),
  summary: 'Secures money for a line, by an act',
  params: OfBudget,
  body: Funding,
  success: { status: 201, body: ReceiptView, version: ({ version }) => version },
  refusals: { ...moneyRefusals, DonationDiffers: 422 },
  handle:
    (app: BudgetApp) =>
    ({ params, body, command }) =>
      app.secureFunding(command, params.programmeId, body),
});
