import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildApp } from '../../functions/awards/app.ts';
import { routes } from '../../functions/awards/routes.ts';
import { lambda } from '../../functions/http/lambda.ts';
import { openApi } from '../../functions/http/openapi.ts';
import { PublishedPage, replay } from '../../shared/awards/replay.ts';
import { awardsProblems } from '../../shared/i18n/awards-problems.ts';
import { budgetProblems } from '../../shared/i18n/budget-problems.ts';
import { callsProblems } from '../../shared/i18n/calls-problems.ts';
import { evaluationsProblems } from '../../shared/i18n/evaluations-problems.ts';
import { AFTERWARDS } from '../builders/calls.ts';
import { anEngine, type Engine } from '../engine.ts';
import { aScoredCall } from './awards-scored-call.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
  vi.spyOn(console, 'log').mockReturnValue();
});
afterAll(() => {
  engine.stop();
});

interface Sent {
  readonly callId: string;
  readonly as?: string;
  readonly body?: unknown;
  readonly query?: Record<string, string>;
}

/** Sends what API Gateway would send for this route and gives back status, headers and body as a caller reads them. */
async function send(routeKey: string, { callId, as, body, query }: Sent) {
  const handler = lambda({
    routes,
    app: buildApp(engine.store),
    store: engine.store,
    verify: () => Promise.resolve(undefined),
    problems: { ...callsProblems, ...evaluationsProblems, ...budgetProblems, ...awardsProblems },
  });
  const claims = { sub: `sub-${as ?? ''}`, username: as, 'cognito:groups': `[${as ?? ''}]`, token_use: 'access' };
  const event = {
    routeKey,
    rawPath: routeKey,
    headers: { 'content-type': 'application/json' },
    pathParameters: { callId },
    queryStringParameters: query,
    body: body === undefined ? undefined : JSON.stringify(body),
    isBase64Encoded: false,
    requestContext: {
      requestId: `${routeKey}-${String(Math.random())}`,
      timeEpoch: Date.parse(AFTERWARDS),
      ...(as === undefined ? {} : { authorizer: { jwt: { claims } } }),
    },
  };
  const reply = await handler(event as never, {} as never);
  const { statusCode, headers = {}, body: text = '{}' } = reply;
  const read: unknown = JSON.parse(text);
  return { statusCode, headers, body: read };
}

const act = { number: '03/214', date: '2017-05-02' };

test('from the ranking to the published results, as callers see them', async () => {
  const { call } = await aScoredCall(engine.store, {
    entrants: [{ points: 90 }, { points: 81 }, { points: 70 }, { points: 65 }, { points: 0, state: 'ineligible' }],
  });
  const of = { callId: call.id };
  expect(await send('GET /v1/calls/{callId}/ranking', { ...of, as: 'auditor' })).toMatchObject({
    statusCode: 200,
    body: {
      ranked: 4,
      items: [
        { rank: 1, score: '90.00', requested: '20000.00', criteria: [{ code: 'R', score: '45.00' }, { code: 'N' }] },
        {},
        {},
        {},
      ],
    },
  });
  expect(
    await send('POST /v1/calls/{callId}/simulations', {
      ...of,
      as: 'officer',
      body: { scenarios: [{ envelopes: [{ line: '4.1', source: 'municipal', amount: '80000.00' }] }] },
    }),
  ).toMatchObject({
    statusCode: 200,
    body: {
      scenarios: [
        {
          totals: { awarded: 4, amount: '80000.00' },
          outcomes: [{ instead: { outcome: 'reserve', awarded: '0.00' } }, {}, {}, {}, {}],
        },
      ],
    },
  });
  expect(await send('GET /v1/calls/{callId}/results', of)).toMatchObject({
    statusCode: 404,
    body: { code: 'NoSuchThing' },
  });
  expect(await send('POST /v1/calls/{callId}/decision', { ...of, as: 'officer', body: { act } })).toMatchObject({
    statusCode: 403,
  });
  expect(await send('POST /v1/calls/{callId}/decision', { ...of, as: 'chair', body: { act } })).toMatchObject({
    statusCode: 201,
    headers: { etag: `"${String(call.version + 1)}"` },
    body: {
      status: 'decided',
      totals: { awarded: 3, amount: '60000.00' },
      pots: [{ line: '4.1', awarded: '60000.00', unspent: '0.00' }],
    },
  });
  expect(await send('POST /v1/calls/{callId}/decision', { ...of, as: 'chair', body: { act } })).toMatchObject({
    statusCode: 409,
    body: { code: 'CallStateRefuses', facts: { from: 'decided', action: 'decide', allowed: ['publish-results'] } },
  });
  expect(await send('POST /v1/calls/{callId}/results-publication', { ...of, as: 'officer' })).toMatchObject({
    statusCode: 200,
    body: { status: 'results-published' },
  });
  const results = await send('GET /v1/calls/{callId}/results', of);
  expect(results).toMatchObject({ statusCode: 200, headers: { 'cache-control': 'public, max-age=60' } });
  expect(results.body).not.toHaveProperty('decision.by');
  expect(replay(PublishedPage.parse(results.body))).toEqual([]);
  expect(await send('GET /v1/calls/{callId}/results', { ...of, query: { limit: '2', cursor: 'x' } })).toMatchObject({
    statusCode: 400,
    body: { code: 'BadCursor' },
  });
});

test('a tie that decides money is said with the numbers of the applications', async () => {
  const rule = { value: [], basis: { kind: 'default' } as const };
  const { call } = await aScoredCall(engine.store, {
    entrants: [{ points: 80 }, { points: 80 }],
    envelopes: { '4.1': 20_000 },
    rules: { tieBreaks: rule },
  });
  const reply = await send('POST /v1/calls/{callId}/decision', { callId: call.id, as: 'chair', body: { act } });
  expect(reply).toMatchObject({
    statusCode: 409,
    body: { code: 'UnresolvedTie', detail: expect.stringContaining('SUB-17/000001, SUB-17/000002') as unknown },
  });
});

test('the description of the routes names every refusal', () => {
  const document = JSON.stringify(openApi(routes, '0'));
  for (const code of [
    'ScoresHidden',
    'UnresolvedTie',
    'ScorerMayNotDecide',
    'MoneyShort',
    'TieVoteMisplaced',
    'UnknownPot',
  ])
    expect(document).toContain(code);
});
