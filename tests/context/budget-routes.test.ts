import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp as auditApp } from '../../functions/audit/app.ts';
import { routes as auditRoutes } from '../../functions/audit/routes.ts';
import { buildApp as budgetApp } from '../../functions/budget/app.ts';
import { routes as budgetRoutes } from '../../functions/budget/routes.ts';
import { lambda } from '../../functions/http/lambda.ts';
import type { Event } from '../../functions/http/request.ts';
import { buildApp as programmesApp } from '../../functions/programmes/app.ts';
import { routes as programmesRoutes } from '../../functions/programmes/routes.ts';
import { budgetProblems } from '../../shared/i18n/budget-problems.ts';
import { programmesProblems } from '../../shared/i18n/programmes-problems.ts';
import type { Role } from '../../shared/kernel/actor.ts';
import { update } from '../../shared/store/index.ts';
import { anAct } from '../builders/budget.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
let handlers: Readonly<Record<string, ReturnType<typeof lambda>>>;
beforeAll(async () => {
  engine = await anEngine();
  const { store } = engine;
  const edge = { store, verify: () => Promise.resolve(undefined) };
  handlers = {
    programmes: lambda({ ...edge, routes: programmesRoutes, app: programmesApp(store), problems: programmesProblems }),
    budgets: lambda({ ...edge, routes: budgetRoutes, app: budgetApp(store), problems: budgetProblems }),
    audit: lambda({ ...edge, routes: auditRoutes, app: auditApp(store), problems: {} }),
  };
});
afterAll(() => {
  engine.stop();
});

interface Sent {
  readonly as?: Role;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(routeKey: string, { as, params = {}, query = {}, body, headers = {} }: Sent) {
  const claims = { sub: `user-${String(as)}`, username: 'x', token_use: 'access', 'cognito:groups': `[${String(as)}]` };
  const event = {
    routeKey,
    rawPath: routeKey.split(' ')[1]?.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
    pathParameters: params,
    queryStringParameters: query,
    headers: { 'content-type': 'application/json', ...headers },
    requestContext: {
      requestId: randomUUID(),
      timeEpoch: 1_495_000_000_000,
      ...(as === undefined ? {} : { authorizer: { jwt: { claims, scopes: [] } } }),
    },
    isBase64Encoded: false,
    body: JSON.stringify(body),
  } as unknown as Event; // only what the edge reads of an event
  const reply = await handlers[routeKey.split('/')[2] ?? '']!(event, {} as never);
  const json = JSON.parse(reply.body ?? '{}') as Record<string, unknown>;
  return { status: reply.statusCode, headers: reply.headers ?? {}, body: json };
}

const theFile = (id: string) => {
  const path = new URL('../../shared/programmes/balti-2017-2019.json', import.meta.url);
  return { ...(JSON.parse(readFileSync(path, 'utf8')) as object), id };
};
const anImported = async () => {
  const id = `balti-${randomUUID()}`;
  const imported = await send('POST /v1/programmes', { as: 'officer', body: theFile(id) });
  expect(imported.status).toBe(201);
  return { programmeId: id };
};
const funding = (amount: string, line = '4.1') => ({ line, source: 'municipal', amount, act: anAct });
const secure = (params: { programmeId: string }, body: unknown, headers = {}) =>
  send('POST /v1/budgets/{programmeId}/funding', { as: 'finance', params, body, headers });

test('the file of Bălți is imported as it is, and anybody reads it back', async () => {
  const { programmeId } = await anImported();
  const { status, headers, body } = await send('GET /v1/programmes/{programmeId}', { params: { programmeId } });
  expect({ status, etag: headers['etag'] }).toEqual({ status: 200, etag: '"1"' });
  expect(body).toMatchObject({ id: programmeId, ceiling: { amount: '340000.00', statedIn: '3.1' } });
  expect(body).not.toHaveProperty('trail');
  const list = await send('GET /v1/programmes', { query: { limit: '1' } });
  expect(list.body).toMatchObject({ items: [{ currency: 'MDL' }] });
  const again = await send('POST /v1/programmes', { as: 'admin', body: theFile(programmeId) });
  expect([again.status, again.body['code']]).toEqual([409, 'ProgrammeAlreadyImported']);
});

test('the budget shows the money and the plan in lei, unknown plans as null', async () => {
  const params = await anImported();
  const secured = await secure(params, funding('60000'));
  expect(secured).toMatchObject({
    status: 201,
    headers: { etag: '"2"' },
    body: { room: '280000.00', entries: [{ movement: 'secure', to: 'available', amount: '60000.00', act: anAct }] },
  });
  const { body } = await send('GET /v1/budgets/{programmeId}', { params });
  expect(body).toMatchObject({ ceiling: '340000.00', secured: '60000.00', pots: [{ line: '4.1', paid: '0.00' }] });
  expect(body['plan']).toContainEqual(expect.objectContaining({ code: '4.5', planned: null, maxGrant: null }));
  const entries = await send('GET /v1/budgets/{programmeId}/entries', {
    as: 'auditor',
    params,
    query: { line: '4.1' },
  });
  expect(entries.body).toMatchObject({ items: [{ amount: '60000.00', by: 'user-finance' }] });
  const verification = await send('GET /v1/budgets/{programmeId}/verification', { as: 'auditor', params });
  expect(verification.body).toMatchObject({ holds: true });
});

test('the same Idempotency-Key twice moves money once and answers the same', async () => {
  const params = await anImported();
  const key = { 'idempotency-key': randomUUID() };
  const both = [await secure(params, funding('100'), key), await secure(params, funding('100'), key)];
  expect(both[1]).toEqual(both[0]);
  const atOnce = { 'idempotency-key': randomUUID() };
  const answers = await Promise.all([1, 2, 3, 4].map(() => secure(params, funding('5'), atOnce)));
  expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  expect((await secure(params, funding('7'), key)).body['code']).toBe('IdempotencyKeyReused');
  const { body } = await send('GET /v1/budgets/{programmeId}', { params });
  expect(body['secured']).toBe('105.00');
});

test('a refusal is said in the language of the caller, with its facts and its place', async () => {
  const params = await anImported();
  const order = { line: '4.1', source: 'municipal', amount: '5000', act: anAct };
  const cut = await send('POST /v1/budgets/{programmeId}/cuts', { as: 'finance', params, body: order });
  expect(cut).toMatchObject({
    status: 422,
    body: { code: 'MoneyShort', facts: { short: '5000.00', bucket: 'available' } },
  });
  expect(String(cut.body['detail']).replaceAll('\u00a0', ' ')).toMatch(/^Linia 4\.1: lipsesc 5 000,00 lei\./);
  const unknown = await secure(params, funding('1', '9.9'));
  expect(unknown).toMatchObject({ status: 422, body: { code: 'UnknownLine', errors: [{ pointer: '/line' }] } });
  const above = await secure(params, funding('340000.01'), { 'accept-language': 'en' });
  expect(above).toMatchObject({
    status: 422,
    body: { facts: { asked: '340000.01', room: '340000.00', short: '0.01' } },
  });
  const stale = await secure(params, funding('1'), { 'if-match': '"9"' });
  expect(stale.status).toBe(412);
  expect((await secure({ programmeId: 'nowhere' }, funding('1'))).status).toBe(404);
});

test('trails are read and verified by who may', async () => {
  const { programmeId } = await anImported();
  const params = { subject: `budget:${programmeId}` };
  const verified = () => send('GET /v1/audit/{subject}/verification', { as: 'auditor', params });
  expect(await verified()).toMatchObject({ status: 200, body: { holds: true, entries: 1 } });
  const trail = await send('GET /v1/audit/{subject}', { as: 'chair', params });
  expect(trail.body).toMatchObject({ items: [{ action: 'open', actor: { userId: 'user-officer' } }] });
  const other = { subject: `programme:${programmeId}` };
  expect((await send('GET /v1/audit/{subject}', { as: 'chair', params: other })).status).toBe(403);
  expect((await send('GET /v1/audit/{subject}', { as: 'finance', params })).status).toBe(403);
  expect((await send('GET /v1/audit/{subject}', { as: 'admin', params: { subject: 'a b' } })).status).toBe(404);
  const entry = { pk: `AUDIT#budget:${programmeId}`, sk: '0000000001' };
  await engine.store.transact([update(entry, { set: { at: '2017-01-01T00:00:00.000Z' } })]);
  expect((await verified()).body).toMatchObject({ holds: false, brokenAt: 1, why: 'hash' });
});

test('whatever facts and texts a file holds, an import is never a 500', async () => {
  const imported: unknown[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('facts', 'acts', 'note', 'units', 'ro', 'budgetLine'),
      async (value, text, field) => {
        const action = {
          ...{ code: '1.1', ro: 'Acțiune', units: [], years: [], funding: 'none', kind: 'other' },
          [field]: field === 'facts' ? { fact: value, text } : field === 'note' ? text : value,
        };
        const body = {
          ...theFile(`fuzz-${randomUUID()}`),
          checks: undefined,
          units: { [text]: text },
          objectives: [{ code: '1', ro: 'Obiectiv', actions: [action] }],
        };
        const loose = await send('POST /v1/programmes', { as: 'officer', body });
        const strict = await send('POST /v1/programmes', {
          as: 'officer',
          body: { ...body, id: `fuzz-${randomUUID()}`, units: {} },
        });
        expect([201, 400, 422]).toContain(loose.status);
        expect([201, 400, 422]).toContain(strict.status);
        if (strict.status === 201) imported.push(value);
      },
    ),
    { numRuns: 150 },
  );
  expect(imported.length).toBeGreaterThan(10);
});
