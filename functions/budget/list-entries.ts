import * as z from 'zod';
import { LineCode } from '../../shared/kernel/ids.ts';
import { roles } from '../http/access.ts';
import { pageOf, Paging } from '../http/paging.ts';
import { route } from '../http/route.ts';
import type { BudgetApp } from './app.ts';
import { EntryView, OfBudget } from './views.ts';

const Query = Paging.extend({ order: z.enum(['newest', 'oldest']).default('newest'), line: LineCode.optional() });

/** The ledger: every movement of the programme's money, by time. */
export const listEntries = route({
  method: 'GET',
  path: '/v1/budgets/{programmeId}/entries',
  allow: roles('finance', 'officer', 'auditor', 'chair', 'admin'),
  summary: 'The movements of the money, newest or oldest first, of all lines or of one',
  params: OfBudget,
  query: Query,
  success: { status: 200, body: pageOf(EntryView) },
  refusals: { NoSuchThing: 404, BadCursor: 400 },
  handle:
    (app: BudgetApp) =>
    ({ params, query: { order, ...request } }) =>
      app.listEntries(params.programmeId, { ...request, newestFirst: order === 'newest' }),
});
