import { everyPage } from '../functions/every-page.ts';
import { everyRoute } from '../functions/every-route.ts';
import type { RouteSpec } from '../functions/http/route.ts';
import type { Entry } from './build.ts';
import { consumers, contexts, type Consumer, type Context } from './contexts.ts';

/** A route as API Gateway needs it; schemas and use cases stay on the function's side. */
export type Route = Pick<RouteSpec, 'method' | 'allow'> & { readonly path: string };

/** A context with the routes its own code declares, so that the API and the code cannot disagree. */
export interface Service extends Context, Entry {
  readonly routes: readonly Route[];
}

/** The routes a function declares: of the API, or of pages. */
export const routesOf = (name: string): readonly Route[] =>
  everyPage[name] ?? (everyRoute[name] ?? []).map(({ spec }) => spec);

/** Every context with its routes. */
export const services: readonly Service[] = contexts.map((context) => ({
  ...context,
  entry: `functions/${context.name.replace(/^web-/, 'web/')}/main.ts`,
  routes: routesOf(context.name),
}));

/** Every consumer of events with its source file. */
export const followers: readonly (Consumer & Entry)[] = consumers.map((consumer) => ({
  ...consumer,
  entry: `functions/events/${consumer.name}/main.ts`,
}));
