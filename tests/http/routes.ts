import { everyRoute } from '../../functions/every-route.ts';
import type { RouteSpec } from '../../functions/http/route.ts';
import type { Who } from '../builders/http-client.ts';

/** `POST /v1/calls/{callId}/publication` */
export type RouteName = `${RouteSpec['method']} /v1/${string}`;

/** A request that its route grants. */
export interface GoodRequest {
  readonly who: Who;
  /** Values of the path's parameters. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly now?: string;
}
/** Brings a situation about in which the request is good, and gives the request. */
export type Recipe = () => Promise<GoodRequest> | GoodRequest;
export type Recipes = Readonly<Record<RouteName, Recipe>>;

export const nameOf = ({ method, path }: RouteSpec): RouteName => `${method} ${path}`;

const specs = new Map(
  Object.values(everyRoute)
    .flat()
    .map(({ spec }) => [nameOf(spec), spec]),
);
export const everySpec: readonly RouteSpec[] = [...specs.values()];

export function specOf(route: RouteName): RouteSpec {
  const spec = specs.get(route);
  if (spec === undefined) throw new Error(`there is no route ${route}`);
  return spec;
}

export const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** The path with its parameters filled in. */
export const pathOf = (spec: RouteSpec, params: Readonly<Record<string, string>> = {}, query = ''): string =>
  spec.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? '')) +
  (query === '' ? '' : `?${query}`);
