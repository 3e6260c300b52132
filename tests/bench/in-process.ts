import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 as Answer } from 'aws-lambda';
import type { Claims } from '../../functions/http/caller.ts';
import type { Event } from '../../functions/http/request.ts';
import type { Role } from '../../shared/kernel/actor.ts';
import type { Api, Body, Reply, Requests, Sending, Who } from '../builders/http-client.ts';
import { aPerson, type Machine, type Person } from '../builders/http-people.ts';

export type Handler = (event: Event, context: never) => Promise<Answer>;
/** The handlers of the functions by the route keys the gateway calls them with. */
export type Handlers = ReadonlyMap<string, Handler>;

/** A request that a handler has answered, and how long it took. */
export interface Answered {
  readonly routeKey: string;
  readonly status: number;
  readonly milliseconds: number;
}

/** The API without a network: every request is an event as API Gateway shapes it, given straight to its handler. */
export function inProcess(handlers: Handlers, answered: (request: Answered) => void = () => undefined): Api {
  const routes = [...handlers.keys()].map(routeOf);
  const people = new Map<Role, Person>();
  const somebody = (role: Role): Person => {
    const person = people.get(role) ?? aPerson(role);
    people.set(role, person);
    return person;
  };
  const requests = (who: Exclude<Who, Role>): Requests => {
    const send = async (method: string, path: string, body?: unknown, how: Sending = {}): Promise<Reply> => {
      const { routeKey, event } = eventOf(routes, { who, method, path, body, how });
      const handler = handlers.get(routeKey) ?? notFound;
      const started = performance.now();
      const reply = await handler(event, {} as never);
      const milliseconds = performance.now() - started;
      const status = reply.statusCode ?? 200;
      answered({ routeKey, status, milliseconds });
      const texts = Object.entries(reply.headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
      const headers = new Headers(texts);
      return { status, headers, body: JSON.parse(reply.body ?? '{}') as Body };
    };
    return {
      send,
      get: (path, how) => send('GET', path, undefined, how),
      post: (path, body, how) => send('POST', path, body, how),
      put: (path, body, how) => send('PUT', path, body, how),
      patch: (path, body, how) => send('PATCH', path, body, how),
      delete: (path, how) => send('DELETE', path, undefined, how),
    };
  };
  return { as: (who) => requests(typeof who === 'string' && who !== 'nobody' ? somebody(who) : who) };
}

const notFound: Handler = () => Promise.resolve({ statusCode: 404 });

interface Route {
  readonly routeKey: string;
  readonly pattern: RegExp;
}
const routeOf = (routeKey: string): Route => ({
  routeKey,
  pattern: new RegExp(`^${routeKey.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
});

interface Asked {
  readonly who: Person | Machine | 'nobody';
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly how: Sending;
}

function eventOf(routes: readonly Route[], { who, method, path, body, how }: Asked) {
  const [rawPath = '', query = ''] = path.split('?');
  const route = routes.find(({ pattern }) => pattern.test(`${method} ${rawPath}`));
  const event = {
    version: '2.0',
    routeKey: route?.routeKey ?? '$default',
    rawPath,
    rawQueryString: query,
    headers: { ...bearerOf(who), ...headersOf(how, body) },
    ...(query === '' ? {} : { queryStringParameters: Object.fromEntries(new URLSearchParams(query)) }),
    pathParameters: parametersOf(route, `${method} ${rawPath}`),
    requestContext: {
      requestId: randomUUID(),
      timeEpoch: Date.parse(how.now ?? '2017-01-01T00:00:00.000Z'),
      ...(who === 'nobody' ? {} : { authorizer: { jwt: { claims: claimsOf(who), scopes: null } } }),
    },
    isBase64Encoded: false,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  } as unknown as Event; // what the edge reads of an event
  return { routeKey: route?.routeKey ?? '', event };
}

const parametersOf = (route: Route | undefined, request: string) => ({ ...route?.pattern.exec(request)?.groups });

/** Claims as the gateway hands them on: all of them text. */
const claimsOf = (who: Person | Machine) =>
  'sub' in who
    ? { sub: who.sub, username: who.username, token_use: 'access', 'cognito:groups': `[${who.groups.join(' ')}]` }
    : { sub: 'machine', token_use: 'access', scope: who.scope };

/** Stands for a signed token: on public routes the functions verify it themselves, with `verifyInProcess`. */
const bearerOf = (who: Asked['who']): Record<string, string> =>
  who === 'nobody'
    ? {}
    : { authorization: `Bearer ${Buffer.from(JSON.stringify(claimsOf(who))).toString('base64url')}` };
export const verifyInProcess = (authorization: string): Promise<Claims> =>
  Promise.resolve(JSON.parse(Buffer.from(authorization.slice(7), 'base64url').toString()) as Claims);

const headersOf = ({ ifMatch, key, headers }: Sending, body: unknown): Record<string, string> => ({
  ...(body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(ifMatch === undefined ? {} : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
  ...(key === undefined ? {} : { 'idempotency-key': key }),
  ...headers,
});
