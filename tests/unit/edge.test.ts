import * as z from 'zod';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyone, roles, signedIn } from '../../functions/http/access.ts';
import { lambda } from '../../functions/http/lambda.ts';
import type { Event } from '../../functions/http/request.ts';
import { route } from '../../functions/http/route.ts';
import { err, ok, type Refusal, type Result } from '../../shared/kernel/result.ts';
import { Lei, type Minor } from '../../shared/kernel/money.ts';
import { Line } from '../../shared/kernel/text.ts';

interface Shop {
  readonly give: (
    amount: Minor,
  ) => Promise<Result<{ amount: Minor; secret: string; version: number }, Refusal & { code: 'NoMoney' }>>;
}
const give = route({
  method: 'PUT',
  path: '/v1/gifts/{giftId}',
  allow: roles('finance'),
  summary: 'gives',
  params: z.object({ giftId: z.uuid() }),
  body: z.strictObject({ amount: Lei, note: Line(10).optional() }),
  ifMatch: 'required',
  success: { status: 200, body: z.object({ amount: Lei, version: z.int() }), version: ({ version }) => version },
  refusals: { NoMoney: 422 },
  handle:
    (shop: Shop) =>
    ({ body }) =>
      shop.give(body.amount),
});
const look = route({
  method: 'GET',
  path: '/v1/gifts',
  allow: anyone,
  summary: 'looks',
  success: { status: 200, body: z.object({ who: z.string() }) },
  refusals: {},
  handle:
    () =>
    ({ actor }) =>
      Promise.resolve(ok({ who: actor?.name ?? 'nobody' })),
});
const mine = route({
  ...look.spec,
  path: '/v1/mine',
  allow: signedIn,
  refusals: {},
  success: { status: 204 },
  handle: () => () => Promise.resolve(ok({})),
});

const shop: Shop = {
  give: (amount) =>
    Promise.resolve(
      amount > 100 ? err({ code: 'NoMoney' as const, at: ['/amount'] }) : ok({ amount, secret: 'x', version: 7 }),
    ),
};
const handler = lambda({
  routes: [give, look, mine],
  app: shop,
  store: { get: () => Promise.resolve(undefined) },
  verify: (token) =>
    Promise.resolve(token === 'Bearer good' ? { sub: 'u1', username: 'Ana', token_use: 'access' } : undefined),
  problems: { NoMoney: { ro: () => 'Nu sunt bani.', ru: () => 'Нет денег.', en: () => 'No money.' } },
});

const finance = { sub: 'u1', username: 'Ana', token_use: 'access', 'cognito:groups': '[finance chair]' };
const call = async (over: Partial<Event> & { claims?: Record<string, string>; headers?: Record<string, string> }) => {
  const { claims = finance, headers = {}, ...rest } = over;
  const event = {
    routeKey: 'PUT /v1/gifts/{giftId}',
    rawPath: '/v1/gifts/x',
    pathParameters: { giftId: '018f0000-0000-7000-8000-000000000000' },
    headers: { 'content-type': 'application/json', 'if-match': '"3"', 'accept-language': 'en', ...headers },
    requestContext: { requestId: 'r1', timeEpoch: 1_495_000_000_000, authorizer: { jwt: { claims, scopes: [] } } },
    isBase64Encoded: false,
    ...rest,
  } as unknown as Event;
  const reply = await handler(event, {} as never);
  return {
    status: reply.statusCode,
    headers: reply.headers ?? {},
    body: JSON.parse(reply.body ?? '{}') as Record<string, unknown>,
  };
};
const sent = (value: unknown) => ({ body: JSON.stringify(value) });

describe('a good request', () => {
  test('reaches the use case in bani and answers in lei, with its version and nothing the schema does not name', async () => {
    const { status, headers, body } = await call(sent({ amount: '0.9' }));
    expect({ status, etag: headers['etag'], body }).toEqual({
      status: 200,
      etag: '"7"',
      body: { amount: '0.90', version: 7 },
    });
  });
  test('may come base64-encoded', async () => {
    const body = Buffer.from(JSON.stringify({ amount: '1' })).toString('base64');
    expect((await call({ body, isBase64Encoded: true })).status).toBe(200);
  });
});

describe('bad input names the place and what would be right', () => {
  const bad = async (value: unknown) => (await call(sent(value))).body['errors'];
  test.each([
    [{ amount: '1.234' }, '/amount'],
    [{ amount: '-1' }, '/amount'],
    [{ amount: 5 }, '/amount'],
    [{ amount: '99999999999999' }, '/amount'],
    [{}, '/amount'],
    [{ amount: '1', note: 'a\u0000b' }, '/note'],
    [{ amount: '1', note: 'x'.repeat(11) }, '/note'],
    [{ amount: '1', extra: 1 }, '/extra'],
    [[], ''],
  ])('%j', async (value, pointer) => {
    expect(await bad(value)).toEqual([expect.objectContaining({ pointer })]);
  });
  test('duplicate keys are refused with their pointer', async () => {
    const { status, body } = await call({ body: '{"amount":"1","amount":"2"}' });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'DuplicateKey', errors: [{ pointer: '/amount' }] });
  });
  test('in the language of the caller', async () => {
    const ru = await call({ ...sent({ amount: 'x' }), headers: { 'accept-language': 'de, ru;q=0.8' } });
    expect(JSON.stringify(ru.body['errors'])).toContain('сумму в леях');
    expect(ru.headers['content-type']).toBe('application/problem+json');
  });
  test.each([
    ['a thousand unknown fields', JSON.stringify(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [i, 1])))],
    ['as many as fit', `{${Array.from({ length: 90_000 }, (_, i) => `"${i}":1`).join(',')}}`],
    ['one with an endless name', JSON.stringify({ ['/'.repeat(900_000)]: 1 })],
    ['one that comes twice, deep inside', `${'{"~~~":'.repeat(1000)}{"a":1,"a":2}${'}'.repeat(1000)}`],
  ])('%s make a short answer', async (_, body) => {
    const reply = await call({ body });
    expect(reply.status).toBe(400);
    expect(JSON.stringify(reply.body).length).toBeLessThan(30_000);
  });
  test('a body longer than anything one may write is not even read', async () => {
    const { status, body } = await call({ body: JSON.stringify({ amount: '1', note: 'ș'.repeat(500_000) }) });
    expect({ status, code: body['code'] }).toEqual({ status: 413, code: 'BodyTooLarge' });
  });
  test('whatever text a client sends, the answer is never a 500', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.constant('['.repeat(200_000))),
        async (body) => {
          expect((await call({ body })).status).toBeLessThan(500);
        },
      ),
    ));
});

describe('refusals', () => {
  test('a rule says no with its code, its sentence and its place', async () => {
    const { status, body } = await call(sent({ amount: '2.00' }));
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'NoMoney', detail: 'No money.', errors: [{ pointer: '/amount' }] });
  });
  test.each([
    ['no If-Match', { headers: { 'if-match': undefined as never } }, 428],
    ['weak If-Match', { headers: { 'if-match': 'W/"3"' } }, 400],
    ['not JSON', { headers: { 'content-type': 'text/plain' } }, 415],
    ['malformed JSON', { body: '{' }, 400],
    ['an id that is none', { pathParameters: { giftId: 'x' } }, 404],
    ['without the role', { claims: { ...finance, 'cognito:groups': '[officer]' } }, 403],
    ['an ID token', { claims: { ...finance, token_use: 'id' } }, 401],
    ['a route nobody has', { routeKey: 'GET /v1/nothing' }, 404],
  ])('%s', async (_, over, status) => {
    expect((await call({ ...sent({ amount: '1' }), ...over })).status).toBe(status);
  });
  test('a machine client does what its scopes say', async () => {
    const { username: _, ...machine } = { ...finance, scope: 'concurs/read' };
    expect((await call({ ...sent({ amount: '1' }), claims: machine })).status).toBe(403);
  });
});

describe('a public route', () => {
  const open = (headers: Record<string, string>) =>
    call({ routeKey: 'GET /v1/gifts', headers, claims: undefined as never });
  test('needs no token, shows more with a good one, refuses a bad one', async () => {
    expect((await open({})).body).toEqual({ who: 'nobody' });
    expect((await open({ authorization: 'Bearer good' })).body).toEqual({ who: 'Ana' });
    expect((await open({ authorization: 'Bearer forged' })).status).toBe(401);
  });
});
