import { randomUUID } from 'node:crypto';
import type { Role } from '../../shared/kernel/actor.ts';
import { aPerson, type Machine, type Person } from './http-people.ts';

/** JSON as it came; what tests read by name is named, everything else they compare. */
export interface Body {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly state: string;
  readonly items: readonly Body[];
  readonly next?: string;
  readonly errors: readonly { readonly pointer: string; readonly code: string; readonly message: string }[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed JSON, `{}` when there was none. */
  readonly body: Body;
}

/** How a request is sent: at which moment, on which version, under which key. */
export interface Sending {
  readonly now?: string | undefined;
  readonly ifMatch?: number | string | undefined;
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body as text, instead of JSON made from a value. */
  readonly raw?: string | undefined;
}

/** `nobody` has no token; a role stands for one person in that group. */
export type Who = 'nobody' | Role | Person | Machine;

/** The API at an address, asked as somebody. */
export interface Api {
  readonly as: (who: Who) => Requests;
}
export interface Requests {
  send(method: string, path: string, body?: unknown, how?: Sending): Promise<Reply>;
  get(path: string, how?: Sending): Promise<Reply>;
  post(path: string, body?: unknown, how?: Sending): Promise<Reply>;
  put(path: string, body?: unknown, how?: Sending): Promise<Reply>;
  patch(path: string, body?: unknown, how?: Sending): Promise<Reply>;
  delete(path: string, how?: Sending): Promise<Reply>;
}

export interface Platform {
  readonly url: string;
  readonly machineClient: string;
  /** When requests happen that do not say it themselves. @default the platform's own clock */
  readonly now?: string;
}

/** A client of a local platform: tokens are minted there, time is told with each request. */
export function apiAt({ url, machineClient, now }: Platform): Api {
  const tokens = new Map<string, Promise<string>>();
  const people = new Map<Role, Person>();

  const somebody = (role: Role): Person => {
    const person = people.get(role) ?? aPerson(role);
    people.set(role, person);
    return person;
  };
  const token = (who: Person | Machine): Promise<string> => {
    const wanted = 'sub' in who ? who : { sub: machineClient, clientId: machineClient, scope: who.scope };
    const key = JSON.stringify(wanted);
    const minted = tokens.get(key) ?? mint(url, key);
    tokens.set(key, minted);
    return minted;
  };
  const requests = (who: Exclude<Who, Role>): Requests => {
    const send = async (method: string, path: string, body?: unknown, how: Sending = {}): Promise<Reply> => {
      const bearer: Record<string, string> = who === 'nobody' ? {} : { authorization: `Bearer ${await token(who)}` };
      const headers = { ...bearer, ...headersOf({ ...how, now: how.now ?? now }, body) };
      const text = how.raw ?? (body === undefined ? null : JSON.stringify(body));
      return read(await fetch(url + path, { method, headers, body: text, redirect: 'manual' }));
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

async function mint(url: string, request: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/local/tokens`, { method: 'POST', headers, body: request });
  const { access_token } = (await answer.json()) as { access_token: string };
  return access_token;
}

const headersOf = ({ now, ifMatch, key, headers, raw }: Sending, body: unknown): Record<string, string> => ({
  ...(body === undefined && raw === undefined ? {} : { 'content-type': 'application/json' }),
  ...(now === undefined ? {} : { 'x-local-now': now }),
  ...(ifMatch === undefined ? {} : { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
  ...(key === undefined ? {} : { 'idempotency-key': key }),
  ...headers,
});

async function read(answer: Response): Promise<Reply> {
  const text = await answer.text();
  const json = /json/.test(answer.headers.get('content-type') ?? '') && text !== '';
  return { status: answer.status, headers: answer.headers, body: (json ? JSON.parse(text) : {}) as Body };
}

/** The reply when all went well; otherwise what was asked and what came back. */
export async function done(reply: Promise<Reply>): Promise<Body> {
  const { status, body } = await reply;
  if (status >= 400) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

/** An `Idempotency-Key` nobody else uses. */
export const aKey = (): string => randomUUID();

/** Asks again until the expectation holds, for what follows from an event; fails as the last try did. */
export async function eventually<T>(expectation: () => Promise<T>, seconds = 8): Promise<T> {
  const until = performance.now() + seconds * 1000;
  for (;;) {
    try {
      return await expectation();
    } catch (problem) {
      if (performance.now() > until) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
