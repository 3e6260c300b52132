import { organisationsProblems } from '../../shared/i18n/organisations-problems.ts';
import { environment } from '../http/environment.ts';
import { lambda } from '../http/lambda.ts';
import { buildApp } from './app.ts';
import { routes } from './routes.ts';

const { store, verify } = environment();

export const handler = lambda({ routes, app: buildApp(store), store, verify, problems: organisationsProblems });
