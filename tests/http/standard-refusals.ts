import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ROLES } from '../../shared/kernel/actor.ts';
import { aKey, type Reply, type Who } from '../builders/http-client.ts';
import { aPerson } from '../builders/http-people.ts';
import { ask, type Change, expectProblem } from './asking.ts';
import { aGoodRequest, theGoodRequest } from './good-requests.ts';
import { parametersOf, type RouteName, specOf } from './routes.ts';

/** What a route does not share with the others. */
export interface Peculiarities {
  /** Parameters whose value need not exist, like the user who becomes a member. */
  readonly free?: readonly string[];
  /** Whether a version that is not the present one is refused. @default when the route can answer `StaleVersion` and has an id in its path */
  readonly versioned?: boolean;
  /** Whether an `Idempotency-Key` brings the first answer back. @default for every change */
  readonly replayed?: boolean;
}

/** The route grants its good request, and refuses what every route refuses: 400, 401, 403, 404, 412, 413, 415, 428. */
export function standardRefusals(route: RouteName, peculiar: Peculiarities = {}): void {
  const spec = specOf(route);
  const refused = async (change: Change) => ask(route, await theGoodRequest(route), change);

  test('a good request is granted', async () => {
    expect((await ask(route, await aGoodRequest(route))).status).toBe(spec.success.status);
  });
  describe('refused as everywhere', () => {
    tokenRefusals(route, refused);
    if (spec.params !== undefined) pathRefusals(route, peculiar, refused);
    if (spec.query !== undefined) queryRefusals(refused);
    if (spec.body !== undefined) bodyRefusals(route, refused);
    if (spec.method !== 'GET') headerRefusals(route, peculiar, refused);
  });
  if (spec.method !== 'GET' && peculiar.replayed !== false) replay(route);
}

type Refused = (change: Change) => Promise<Reply>;

function tokenRefusals(route: RouteName, refused: Refused): void {
  const { allow } = specOf(route);
  if (allow.who !== 'anyone')
    test('without a token: 401', async () => {
      expect((await refused({ who: 'nobody' })).status).toBe(401);
    });
  test('with a forged token: 401', async () => {
    expect((await refused({ who: 'nobody', headers: { authorization: 'Bearer e30.e30.e30' } })).status).toBe(401);
  });
  if (allow.who === 'roles')
    test('without the role: 403', async () => {
      const others = ROLES.filter((role) => !allow.roles.includes(role));
      const strangers: readonly Who[] = [aPerson(), aPerson(...others)];
      for (const who of strangers) expectProblem(await refused({ who }), 'RightMissing', 403);
    });
}

const missing: Readonly<Record<string, () => string>> = {
  programmeId: () => `nu-exista-${randomUUID()}`,
  subject: () => `call:${randomUUID()}`,
};

function pathRefusals(route: RouteName, { free = [] }: Peculiarities, refused: Refused): void {
  const parameters = parametersOf(specOf(route).path);
  const withParam = async (name: string, value: string) => {
    const { params } = await theGoodRequest(route);
    return refused({ params: { ...params, [name]: value } });
  };
  for (const name of parameters.filter((parameter) => !free.includes(parameter)))
    test(`${name} that nobody has: 404`, async () => {
      expectProblem(await withParam(name, (missing[name] ?? randomUUID)()), 'NoSuchThing', 404);
    });
  test.each(parameters)('%s that is none: 404', async (name) => {
    for (const value of ['nu e un id', '%00', "' or 1=1", 'x'.repeat(300)])
      expectProblem(await withParam(name, value), 'NoSuchThing', 404);
  });
}

function queryRefusals(refused: Refused): void {
  test.each(['limit=0', 'limit=101', 'limit=ten', 'limit=1&limit=2', 'cursor=', 'whatever=1'])(
    '?%s: 400',
    async (query) => {
      const reply = await refused({ query });
      expectProblem(reply, 'InvalidRequest', 400);
      expect(reply.body.errors[0]?.pointer).toMatch(/^\/query\//);
    },
  );
  test('a cursor of no list: 400', async () => {
    for (const cursor of ['bogus', 'e30', Buffer.from('{"pk":"CALLS#draft","sk":"x"}').toString('base64url')])
      expectProblem(await refused({ query: `cursor=${cursor}` }), 'BadCursor', 400);
  });
}

/** A value of another type than this one. */
const other = (value: unknown): unknown => (typeof value === 'object' ? 'a text' : { not: 'this' });

function bodyRefusals(route: RouteName, refused: Refused): void {
  test('what is no JSON: 400 and 415', async () => {
    expectProblem(await refused({ raw: '{"a":' }), 'MalformedJson', 400);
    expectProblem(await refused({ raw: '' }), 'MalformedJson', 400);
    expectProblem(await refused({ raw: '{"a":1,"a":2}' }), 'DuplicateKey', 400);
    expectProblem(await refused({ headers: { 'content-type': 'text/plain' } }), 'NotJson', 415);
  });
  test('what is longer than anything one may write: 413', async () => {
    expectProblem(await refused({ raw: `"${'x'.repeat(1_000_000)}"` }), 'BodyTooLarge', 413);
  });
  test('what is no record, or holds an unknown field: 400 with its place', async () => {
    for (const body of [null, [], 'text', 7]) expectProblem(await refused({ body }), 'InvalidRequest', 400);
    const { body } = await theGoodRequest(route);
    const reply = await refused({ body: { ...(body as object), unknownField: 1 } });
    expectProblem(reply, 'InvalidRequest', 400);
    expect(reply.body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/unknownField', code: 'unknown-field' }),
    );
  });
  test('a field of another type: 400 with its place', async () => {
    const { body } = await theGoodRequest(route);
    for (const [field, value] of Object.entries(body as object)) {
      const reply = await refused({ body: { ...(body as object), [field]: other(value) } });
      expectProblem(reply, 'InvalidRequest', 400);
      expect(reply.body.errors.map(({ pointer }) => pointer)).toContainEqual(expect.stringContaining(`/${field}`));
    }
  });
}

function headerRefusals(route: RouteName, { versioned }: Peculiarities, refused: Refused): void {
  const { ifMatch, refusals, params } = specOf(route);
  test('an Idempotency-Key or a version that is none: 400', async () => {
    expectProblem(await refused({ key: 'x'.repeat(129) }), 'InvalidRequest', 400);
    expectProblem(await refused({ etag: 'W/"1"' }), 'InvalidRequest', 400);
    expectProblem(await refused({ etag: '*' }), 'InvalidRequest', 400);
  });
  if (ifMatch === 'required')
    test('without the version that was seen: 428', async () => {
      const { ifMatch: _, ...good } = await theGoodRequest(route);
      expectProblem(await ask(route, good), 'VersionNotNamed', 428);
    });
  if (versioned ?? ('StaleVersion' in refusals && params !== undefined))
    test('on another version than the present one: 412', async () => {
      expectProblem(await refused({ ifMatch: 987_654 }), 'StaleVersion', 412);
    });
}

function replay(route: RouteName): void {
  test('repeated under its Idempotency-Key it happens once and answers the same', async () => {
    const good = await aGoodRequest(route);
    const key = aKey();
    const [first, second] = await Promise.all([ask(route, good, { key }), ask(route, good, { key })]);
    const third = await ask(route, good, { key });
    for (const reply of [first, second, third]) {
      expect(reply.status).toBe(specOf(route).success.status);
      expect(reply.body).toEqual(first.body);
      expect(reply.headers.get('etag')).toBe(first.headers.get('etag'));
    }
    expectProblem(await ask(route, good, { key, ifMatch: 424_242 }), 'IdempotencyKeyReused', 422);
  });
}
