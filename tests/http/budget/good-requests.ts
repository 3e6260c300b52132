import { anAct } from '../../builders/http-programmes.ts';
import { aFundedProgramme, aProgramme } from '../concurs.ts';
import type { Recipes } from '../routes.ts';

export const funding = { line: '4.1', source: 'municipal', amount: '60000.00', act: anAct() };
export const cut = { line: '4.1', source: 'municipal', amount: '1000.00', act: anAct() };
export const transfer = {
  from: { line: '4.1', source: 'municipal' },
  to: { line: '4.3', source: 'municipal' },
  amount: '1000.00',
  act: anAct(),
};
const funded = async () => ({ programmeId: await aFundedProgramme() });

export const budgetRequests: Recipes = {
  'GET /v1/budgets/{programmeId}': async () => ({ who: 'nobody', params: await funded() }),
  'GET /v1/budgets/{programmeId}/entries': async () => ({ who: 'auditor', params: await funded() }),
  'GET /v1/budgets/{programmeId}/verification': async () => ({ who: 'auditor', params: await funded() }),
  'POST /v1/budgets/{programmeId}/funding': async () => ({
    who: 'finance',
    params: { programmeId: await aProgramme() },
    body: funding,
  }),
  'POST /v1/budgets/{programmeId}/cuts': async () => ({ who: 'finance', params: await funded(), body: cut }),
  'POST /v1/budgets/{programmeId}/transfers': async () => ({ who: 'finance', params: await funded(), body: transfer }),
};
