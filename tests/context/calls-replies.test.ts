import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../functions/calls/app.ts';
import { routes } from '../../functions/calls/routes.ts';
import { buildApp as buildOrganisations } from '../../functions/organisations/app.ts';
import { routes as organisationRoutes } from '../../functions/organisations/routes.ts';
import { lambda } from '../../functions/http/lambda.ts';
import type { Event } from '../../functions/http/request.ts';
import { budgetProblems } from '../../shared/i18n/budget-problems.ts';
import { callsProblems } from '../../shared/i18n/calls-problems.ts';
import { organisationsProblems } from '../../shared/i18n/organisations-problems.ts';
import { CallDraft } from '../../shared/calls/index.ts';
import * as z from 'zod';
import { aDraft, aProgramme, availableMoney, BEFORE } from '../builders/calls.ts';
import { aRegistration } from '../builders/organisations.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
let calls: (event: Event, context: never) => Promise<unknown>;
let organisations: typeof calls;
beforeAll(async () => {
  engine = await anEngine();
  const { store } = engine;
  const verify = () => Promise.resolve(undefined);
  calls = lambda({ routes, app: buildApp(store), store, verify, problems: { ...budgetProblems, ...callsProblems } });
  const app = buildOrganisations(store);
  organisations = lambda({ routes: organisationRoutes, app, store, verify, problems: organisationsProblems });
});
afterAll(() => {
  engine.stop();
});

const officer = { sub: 'o1', username: 'Ana', token_use: 'access', 'cognito:groups': '[officer]' };
const send = async (
  handler: typeof calls,
  routeKey: string,
  { body, params, query, headers = {} }: Record<string, object | undefined>,
) => {
  const event = {
    routeKey,
    rawPath: routeKey,
    pathParameters: params,
    queryStringParameters: query,
    headers: { 'content-type': 'application/json', ...headers },
    requestContext: {
      requestId: randomUUID(),
      timeEpoch: Date.parse(BEFORE),
      authorizer: { jwt: { claims: officer, scopes: [] } },
    },
    isBase64Encoded: false,
    body: JSON.stringify(body),
  } as unknown as Event;
  const reply = (await handler(event, {} as never)) as {
    statusCode: number;
    headers: Record<string, string>;
    body: string;
  };
  return {
    status: reply.statusCode,
    headers: reply.headers,
    body: JSON.parse(reply.body || 'null') as Record<string, unknown>,
  };
};

test('a call goes over the wire with money in lei, its version as ETag, and without its trail', async () => {
  const { id } = await aProgramme(engine.store);
  await availableMoney(engine.store, id, { '4.2': 20_000 });
  const sent = z.encode(CallDraft, aDraft({ programmeId: id }));
  const created = await send(calls, 'POST /v1/calls', { body: sent });
  expect(created).toMatchObject({ status: 201, headers: { etag: '"1"' } });
  expect(created.headers['location']).toBe(`/v1/calls/${String(created.body['id'])}`);
  const params = { callId: created.body['id'] };
  const published = await send(calls, 'POST /v1/calls/{callId}/publication', {
    params,
    body: {},
    headers: { 'idempotency-key': 'k' },
  });
  const again = await send(calls, 'POST /v1/calls/{callId}/publication', {
    params,
    body: {},
    headers: { 'idempotency-key': 'k' },
  });
  expect(published.status).toBe(200);
  expect(again).toEqual(published);
  const seen = await send(calls, 'GET /v1/calls/{callId}', { params });
  expect(seen).toMatchObject({ status: 200, headers: { etag: '"2"' }, body: published.body });
  expect(seen.body).toMatchObject({
    phase: 'scheduled',
    opensAt: '2017-03-02T07:00:00.000Z',
    envelopes: [{ line: '4.2', source: 'municipal', amount: '20000.00' }],
    rules: { maxGrant: { value: '20000.00', basis: { kind: 'default' } } },
    extensions: [],
  });
  expect(Object.keys(seen.body)).not.toEqual(expect.arrayContaining(['trail']));
  const listed = await send(calls, 'GET /v1/calls', { query: { programme: id, phase: 'scheduled' } });
  expect(listed.body).toMatchObject({ items: [{ id: params.callId, phase: 'scheduled', version: 2 }] });
});

test('a draft short of money stays one, and the refusal can be read', async () => {
  const { id } = await aProgramme(engine.store);
  await availableMoney(engine.store, id, { '4.2': 15_000 });
  const created = await send(calls, 'POST /v1/calls', { body: z.encode(CallDraft, aDraft({ programmeId: id })) });
  const params = { callId: created.body['id'] };
  const refused = await send(calls, 'POST /v1/calls/{callId}/publication', { params, body: {} });
  expect(refused).toMatchObject({
    status: 422,
    body: { code: 'MoneyShort', facts: { line: '4.2', short: '5000.00' } },
  });
  expect(refused.body['detail']).toMatch(/Linia 4\.2: lipsesc 5\s000,00\slei/);
});

test('an organisation goes over the wire without its trail; a personal code comes back nowhere', async () => {
  const created = await send(organisations, 'POST /v1/organisations', { body: aRegistration() });
  expect(created).toMatchObject({
    status: 201,
    headers: { etag: '"1"' },
    body: { mine: true, members: [{ userId: 'o1' }] },
  });
  const params = { organisationId: created.body['id'] };
  const edited = await send(organisations, 'PATCH /v1/organisations/{organisationId}', {
    params,
    body: { site: null, nameRu: 'ОО «Надежда»' },
    headers: { 'if-match': '"1"' },
  });
  expect(edited).toMatchObject({ status: 200, body: { nameRu: 'ОО «Надежда»', version: 2 } });
  const personal = await send(organisations, 'POST /v1/organisations', {
    body: { ...aRegistration(), idno: '2008600038410' },
  });
  expect(personal).toMatchObject({
    status: 422,
    body: { code: 'PersonalCodeNotOrganisation', errors: [{ pointer: '/idno' }] },
  });
  expect(JSON.stringify(personal)).not.toContain('2008600038410');
  const search = (query: object) => send(organisations, 'GET /v1/organisations', { query });
  expect((await search({ name: 'AO', idno: '1008600038413' })).body).toMatchObject({
    status: 400,
    code: 'InvalidRequest',
  });
  expect(await search({ name: 'ao' })).toMatchObject({ status: 200, body: { items: [{ id: params.organisationId }] } });
});
