import middy from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import * as z from 'zod';
import { edgeProblems, type ProblemTexts } from '../../shared/i18n/problems.ts';
import type { Store } from '../../shared/store/index.ts';
import { invoke } from './invoke.ts';
import { outages } from './outages.ts';
import { languageOf, problem } from './problem.ts';
import { type EdgeRefusal, type Event, readActor, readRequest } from './request.ts';
import { requestLog } from './request-log.ts';
import type { AnySuccess, Endpoint } from './route.ts';
import type { VerifyToken } from './token.ts';

type EdgeCode = keyof typeof edgeProblems;

/** Every refusal a set of routes can answer with. */
export type RefusalOf<E> = E extends Endpoint<never, infer R> ? R : never;

/** What a context's function is made of; every refusal of its routes has its sentence in three languages. */
export interface Context<App, E extends Endpoint<App>> {
  readonly routes: readonly E[];
  readonly app: App;
  readonly store: Pick<Store, 'get'>;
  readonly verify: VerifyToken;
  readonly problems: ProblemTexts<Exclude<RefusalOf<E>, { readonly code: EdgeCode }>>;
}

/** The Lambda handler of a context: finds the route the gateway matched, reads, asks the use case, replies. */
export function lambda<App, E extends Endpoint<App>>(context: Context<App, E>) {
  const routes = new Map(context.routes.map((endpoint) => [`${endpoint.spec.method} ${endpoint.spec.path}`, endpoint]));
  const sentences = { ...edgeProblems, ...context.problems };
  const answer = async (event: Event): Promise<Reply> => {
    const language = languageOf(event.headers['accept-language']);
    const refused = ({ status, mistakes = [], ...refusal }: EdgeRefusal) =>
      problem(status, refusal, sentences, language, mistakes);
    const endpoint = routes.get(event.routeKey);
    if (endpoint === undefined) return refused({ status: 404, code: 'NoSuchThing' });
    const { spec } = endpoint;
    const actor = await readActor(spec, event, context.verify);
    if (!actor.ok) return refused(actor.error);
    const request = readRequest(spec, event, actor.value);
    if (!request.ok) return refused(request.error);
    const outcome = await invoke(context.store, endpoint, context.app, request.value);
    return outcome.ok ? success(spec.success, outcome.value) : refused(outcome.error);
  };
  return middy<Event, Reply>().use(requestLog()).use(outages()).handler(answer);
}

function success({ status, body, version, location, maxAge }: AnySuccess, value: unknown): Reply {
  const known = value as never; // it is what this route's own use case returned, or returned the first time
  const headers = {
    'cache-control': maxAge === undefined ? 'no-store' : `public, max-age=${String(maxAge)}`,
    ...(version === undefined ? {} : { etag: `"${String(version(known))}"` }),
    ...(location === undefined ? {} : { location: location(known) }),
  };
  if (body === undefined) return { statusCode: status, headers };
  return {
    statusCode: status,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(z.encode(body, known)),
  };
}
