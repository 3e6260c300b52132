import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import * as z from 'zod';
import { sha256 } from '../../shared/kernel/canonical.ts';
import type { Actor } from '../../shared/kernel/actor.ts';
import type { Command } from '../../shared/kernel/command.ts';
import { type Instant, instantOf } from '../../shared/kernel/instants.ts';
import { err, ok, type Refusal, type Result } from '../../shared/kernel/result.ts';
import type { Language } from '../../shared/kernel/text.ts';
import { actorOf } from './caller.ts';
import { parseJson } from './json.ts';
import { parse } from './parse.ts';
import { languageOf, type Mistake } from './problem.ts';
import type { RouteSpec } from './route.ts';
import type { VerifyToken } from './token.ts';

/** API Gateway's event, payload format 2.0; on public routes it has no authorizer. */
export type Event = Omit<APIGatewayProxyEventV2WithJWTAuthorizer, 'requestContext'> & {
  readonly requestContext: Omit<APIGatewayProxyEventV2WithJWTAuthorizer['requestContext'], 'authorizer'> & {
    readonly authorizer?: APIGatewayProxyEventV2WithJWTAuthorizer['requestContext']['authorizer'];
  };
};

/** Why the edge itself refuses a request, and with which status. */
export interface EdgeRefusal extends Refusal {
  readonly status: number;
  readonly mistakes?: readonly Mistake[];
  readonly at?: readonly string[];
}
const refuse = (status: number, code: string) => err<EdgeRefusal>({ code, status });

/** A request read by its route's schemas. */
export interface Request {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly actor: Actor | undefined;
  readonly command: Command | undefined;
  readonly now: Instant;
}

/** Who is calling: refused without a token where one is needed, with a bad one anywhere, and without the role. */
export async function readActor(
  spec: RouteSpec,
  event: Event,
  verify: VerifyToken,
): Promise<Result<Actor | undefined, EdgeRefusal>> {
  const { authorization } = event.headers;
  const open = spec.allow.who === 'anyone';
  if (open && authorization === undefined) return ok(undefined);
  const claims = open ? await verify(authorization ?? '') : event.requestContext.authorizer?.jwt.claims;
  const actor = claims === undefined ? undefined : actorOf(claims);
  if (actor === undefined) return refuse(401, 'NotSignedIn');
  const { allow } = spec;
  if (allow.who === 'roles' && !allow.roles.some((role) => actor.roles.includes(role)))
    return refuse(403, 'RightMissing');
  return ok(actor);
}

/** Everything of a request as the route's schemas have it; a path that fits no id is a thing that does not exist. */
export function readRequest(spec: RouteSpec, event: Event, actor: Actor | undefined): Result<Request, EdgeRefusal> {
  const language = languageOf(event.headers['accept-language']);
  const params = spec.params?.safeParse(event.pathParameters ?? {});
  if (params?.success === false) return refuse(404, 'NoSuchThing');
  const query =
    spec.query === undefined ? ok(undefined) : parse(spec.query, event.queryStringParameters ?? {}, language, '/query');
  if (!query.ok) return query;
  const body = readBody(spec, event, language);
  if (!body.ok) return body;
  const now = instantOf(event.requestContext.timeEpoch);
  const command = readCommand(spec, event, actor, now);
  if (!command.ok) return command;
  return ok({ params: params?.data, query: query.value, body: body.value, actor, command: command.value, now });
}

const textOf = (event: Event): string =>
  event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');

/** The longest thing one may write is a dossier of 300 000 bytes; with every letter escaped it is three times as long. */
const MOST_BODY = 1_000_000;

function readBody(spec: RouteSpec, event: Event, language: Language): Result<unknown, EdgeRefusal> {
  if (spec.body === undefined) return ok(undefined);
  if (!/^application\/json\b/i.test(event.headers['content-type'] ?? '')) return refuse(415, 'NotJson');
  const text = textOf(event);
  if (Buffer.byteLength(text) > MOST_BODY) return err({ code: 'BodyTooLarge', status: 413, most: MOST_BODY });
  const json = parseJson(text);
  if (!json.ok) return err({ ...json.error, status: 400 });
  return parse(spec.body, json.value, language);
}

/** The headers of a change: the version the caller has seen, and the key under which it happens once. */
const ChangeHeaders = z.object({
  'if-match': z
    .string()
    .regex(/^"\d{1,9}"$/, 'etag')
    .transform((etag) => Number(etag.slice(1, -1)))
    .optional(),
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,128}$/, 'idempotency-key')
    .optional(),
});

function readCommand(
  spec: RouteSpec,
  event: Event,
  actor: Actor | undefined,
  now: Instant,
): Result<Command | undefined, EdgeRefusal> {
  if (actor === undefined || spec.method === 'GET') return ok(undefined);
  const headers = parse(ChangeHeaders, event.headers, languageOf(event.headers['accept-language']), '/header');
  if (!headers.ok) return headers;
  const { 'if-match': ifMatch, 'idempotency-key': key } = headers.value;
  if (ifMatch === undefined && spec.ifMatch === 'required') return refuse(428, 'VersionNotNamed');
  const fingerprint = () => sha256([spec.method, event.rawPath, ifMatch ?? '', textOf(event)].join('\n'));
  return ok({
    id: event.requestContext.requestId,
    actor,
    now,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(key === undefined ? {} : { once: { key, fingerprint: fingerprint() } }),
  });
}
