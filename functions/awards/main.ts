import { awardsProblems } from '../../shared/i18n/awards-problems.ts';
import { budgetProblems } from '../../shared/i18n/budget-problems.ts';
import { callsProblems } from '../../shared/i18n/calls-problems.ts';
import { evaluationsProblems } from '../../shared/i18n/evaluations-problems.ts';
import { environment } from '../http/environment.ts';
import { lambda } from '../http/lambda.ts';
import { buildApp } from './app.ts';
import { routes } from './routes.ts';

const { store, verify } = environment();

export const handler = lambda({
  routes,
  app: buildApp(store),
  store,
  verify,
  problems: { ...callsProblems, ...evaluationsProblems, ...budgetProblems, ...awardsProblems },
});
