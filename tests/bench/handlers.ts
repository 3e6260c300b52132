import * as applications from '../../functions/applications/app.ts';
import { routes as applicationRoutes } from '../../functions/applications/routes.ts';
import * as audit from '../../functions/audit/app.ts';
import { routes as auditRoutes } from '../../functions/audit/routes.ts';
import * as awards from '../../functions/awards/app.ts';
import { routes as awardRoutes } from '../../functions/awards/routes.ts';
import * as budget from '../../functions/budget/app.ts';
import { routes as budgetRoutes } from '../../functions/budget/routes.ts';
import * as calls from '../../functions/calls/app.ts';
import { routes as callRoutes } from '../../functions/calls/routes.ts';
import * as evaluations from '../../functions/evaluations/app.ts';
import { routes as evaluationRoutes } from '../../functions/evaluations/routes.ts';
import { lambda } from '../../functions/http/lambda.ts';
import type { Endpoint } from '../../functions/http/route.ts';
import * as organisations from '../../functions/organisations/app.ts';
import { routes as organisationRoutes } from '../../functions/organisations/routes.ts';
import * as programmes from '../../functions/programmes/app.ts';
import { routes as programmeRoutes } from '../../functions/programmes/routes.ts';
import type { Files } from '../../shared/files/index.ts';
import { applicationsProblems } from '../../shared/i18n/applications-problems.ts';
import { awardsProblems } from '../../shared/i18n/awards-problems.ts';
import { budgetProblems } from '../../shared/i18n/budget-problems.ts';
import { callsProblems } from '../../shared/i18n/calls-problems.ts';
import { evaluationsProblems } from '../../shared/i18n/evaluations-problems.ts';
import { organisationsProblems } from '../../shared/i18n/organisations-problems.ts';
import { programmesProblems } from '../../shared/i18n/programmes-problems.ts';
import type { Store } from '../../shared/store/index.ts';
import { type Handler, type Handlers, verifyInProcess } from './in-process.ts';

const keysOf = (routes: readonly Endpoint<never>[], handler: Handler) =>
  routes.map(({ spec }) => [`${spec.method} ${spec.path}`, handler] as const);

/** Every function of the API as its `main.ts` builds it, on this table and these files. */
export function handlersOn(store: Store, files: Files): Handlers {
  const edge = { store, verify: verifyInProcess };
  return new Map([
    ...keysOf(
      programmeRoutes,
      lambda({ ...edge, routes: programmeRoutes, app: programmes.buildApp(store), problems: programmesProblems }),
    ),
    ...keysOf(
      budgetRoutes,
      lambda({ ...edge, routes: budgetRoutes, app: budget.buildApp(store), problems: budgetProblems }),
    ),
    ...keysOf(
      callRoutes,
      lambda({
        ...edge,
        routes: callRoutes,
        app: calls.buildApp(store),
        problems: { ...budgetProblems, ...callsProblems },
      }),
    ),
    ...keysOf(
      organisationRoutes,
      lambda({
        ...edge,
        routes: organisationRoutes,
        app: organisations.buildApp(store),
        problems: organisationsProblems,
      }),
    ),
    ...keysOf(
      applicationRoutes,
      lambda({
        ...edge,
        routes: applicationRoutes,
        app: applications.buildApp(store, files),
        problems: { ...callsProblems, ...applicationsProblems },
      }),
    ),
    ...keysOf(
      evaluationRoutes,
      lambda({
        ...edge,
        routes: evaluationRoutes,
        app: evaluations.buildApp(store),
        problems: { ...callsProblems, ...evaluationsProblems },
      }),
    ),
    ...keysOf(
      awardRoutes,
      lambda({
        ...edge,
        routes: awardRoutes,
        app: awards.buildApp(store),
        problems: { ...callsProblems, ...evaluationsProblems, ...budgetProblems, ...awardsProblems },
      }),
    ),
    ...keysOf(auditRoutes, lambda({ ...edge, routes: auditRoutes, app: audit.buildApp(store), problems: {} })),
  ]);
}
