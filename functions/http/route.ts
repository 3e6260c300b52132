import type * as z from 'zod';
import type { Actor } from '../../shared/kernel/actor.ts';
import type { Command } from '../../shared/kernel/command.ts';
import type { Instant } from '../../shared/kernel/instants.ts';
import type { Refusal, Result } from '../../shared/kernel/result.ts';
import type { Access } from './access.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** 404 hides, 409 refuses a transition, 412 a stale version, 422 a rule, 403 a right, 400 a malformed cursor, 410 a term gone by. */
export type RefusalStatus = 400 | 403 | 404 | 409 | 410 | 412 | 422 | 502 | 503;

type Schema = z.ZodType;
type Parsed<S extends Schema | undefined> = S extends Schema ? z.infer<S> : undefined;
type Caller<A extends Access> = A extends { readonly who: 'anyone' } ? Actor | undefined : Actor;

/** What a handler is given: everything already parsed, in the domain's own terms. */
export interface Input<
  A extends Access,
  P extends Schema | undefined,
  Q extends Schema | undefined,
  B extends Schema | undefined,
> {
  readonly params: Parsed<P>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
  readonly actor: Caller<A>;
  /** The same request as a command; on routes open to anyone it exists only for who is signed in. */
  readonly command: A extends { readonly who: 'anyone' } ? Command | undefined : Command;
  readonly now: Instant;
}

/** The reply of a route that went well: its status, what of the value is shown, and where its version or location is read. */
export interface Success<V> {
  readonly status: 200 | 201 | 202 | 204 | 302;
  /** Encodes the value for the wire; fields the schema does not know never leave. */
  readonly body?: z.ZodType<V>;
  readonly version?: (value: V) => number;
  readonly location?: (value: V) => string;
  /** Seconds a shared cache may keep the reply; without it nothing is kept. */
  readonly maxAge?: number;
}

/** `Success` of whatever value: the edge gives it only what its own use case returned. */
export interface AnySuccess extends Pick<Success<never>, 'status' | 'version' | 'location' | 'maxAge'> {
  readonly body?: Schema;
}

/** A route as the gateway and the documentation see it. */
export interface RouteSpec {
  readonly method: Method;
  readonly path: `/v1/${string}`;
  readonly allow: Access;
  readonly summary: string;
  readonly params?: Schema | undefined;
  readonly query?: Schema | undefined;
  readonly body?: Schema | undefined;
  /** `required`: without `If-Match` the answer is 428. */
  readonly ifMatch?: 'required';
  readonly success: AnySuccess;
  readonly refusals: Readonly<Record<string, RefusalStatus>>;
}

export type Outcome<R extends Refusal = Refusal> = Result<unknown, R>;

/** A route and how it is bound to the use cases of its context. `R` is every refusal it can answer with. */
export interface Endpoint<App, R extends Refusal = Refusal> {
  readonly spec: RouteSpec;
  readonly bind: (app: App) => (input: never) => Promise<Outcome<R>>;
}

interface Definition<
  App,
  A extends Access,
  P extends Schema | undefined,
  Q extends Schema | undefined,
  B extends Schema | undefined,
  V,
  R extends Refusal,
> {
  readonly method: Method;
  readonly path: `/v1/${string}`;
  readonly allow: A;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly ifMatch?: 'required';
  readonly success: Success<V>;
  /** The status of each refusal the use case can answer with: one missing does not compile. */
  readonly refusals: Readonly<Record<R['code'], RefusalStatus>>;
  readonly handle: (app: App) => (input: Input<A, P, Q, B>) => Promise<Result<V, R>>;
}

/** A route is a value: schemas, who may call it, one use case, one reply. */
export function route<
  App,
  A extends Access,
  V,
  R extends Refusal,
  P extends Schema | undefined = undefined,
  Q extends Schema | undefined = undefined,
  B extends Schema | undefined = undefined,
>({ handle, ...spec }: Definition<App, A, P, Q, B, V, R>): Endpoint<App, R> {
  return { spec, bind: handle };
}
