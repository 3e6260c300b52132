import { filesOnDemand } from '../../shared/files/index.ts';
import { applicationsProblems } from '../../shared/i18n/applications-problems.ts';
import { callsProblems } from '../../shared/i18n/calls-problems.ts';
import { environment, required } from '../http/environment.ts';
import { lambda } from '../http/lambda.ts';
import { buildApp } from './app.ts';
import { routes } from './routes.ts';

const { store, verify } = environment();
const documents = filesOnDemand(required('BUCKET_NAME'));

export const handler = lambda({
  routes,
  app: buildApp(store, documents),
  store,
  verify,
  problems: { ...callsProblems, ...applicationsProblems },
});
