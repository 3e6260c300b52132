import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp as awardsApp } from '../../functions/awards/app.ts';
import { routes } from '../../functions/awards/routes.ts';
import { buildApp as callsApp } from '../../functions/calls/app.ts';
import { lambda } from '../../functions/http/lambda.ts';
import type { Event } from '../../functions/http/request.ts';
import { applicationReader, applyOutcome } from '../../shared/applications/index.ts';
import { auditRepository, subjectOf, verifyChain } from '../../shared/audit/index.ts';
import { applyDecision, awardRepository } from '../../shared/awards/index.ts';
import { readVerification } from '../../shared/budget/index.ts';
import { defaultRules } from '../../shared/calls/index.ts';
import { awardsProblems } from '../../shared/i18n/awards-problems.ts';
import { budgetProblems } from '../../shared/i18n/budget-problems.ts';
import { callsProblems } from '../../shared/i18n/calls-problems.ts';
import { evaluationsProblems } from '../../shared/i18n/evaluations-problems.ts';
import type { CallId } from '../../shared/kernel/ids.ts';
import { bani, lei } from '../../shared/kernel/money.ts';
import { aBudget, aCommandOf, onLine } from '../builders/budget.ts';
import { aDraft } from '../builders/calls.ts';
import { anEngine, type Engine } from '../engine.ts';
import { injectFaults, seededDice } from '../faults.ts';
import { aCode, type Entrant, scoredCall } from '../faults/scored-call.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine({ maxAttempts: 2 });
});
afterAll(() => {
  engine.stop();
});

const CHAIRS = 3;
const someEntrants: fc.Arbitrary<readonly Entrant[]> = fc.array(
  fc.record({ points: fc.integer({ min: 50, max: 100 }), requested: fc.integer({ min: 1, max: 9000 }) }),
  { minLength: 1, maxLength: 8 },
);
const someCall = fc.record({ entrants: someEntrants, envelope: fc.integer({ min: 1_000_000, max: 3_000_000 }) });
type Wished = typeof someCall extends fc.Arbitrary<infer T> ? T : never;

const byDefault = <V>(value: V) => ({ value, basis: { kind: 'default' } as const });
const rules = {
  ...defaultRules,
  minEvaluations: byDefault(1),
  partialAward: byDefault(true),
  maxGrant: byDefault(lei(9000)),
};

/** Calls that were published out of one pot and wait for their decision. */
async function callsToDecide(wished: readonly Wished[]) {
  const { programmeId, pot } = await aBudget(engine.store, { '4.1': 100_000 });
  const app = callsApp(engine.store);
  const ids: CallId[] = [];
  for (const { entrants, envelope } of wished) {
    const envelopes = [{ ...onLine('4.1'), amount: bani(envelope) }];
    const drafted = await app.createCall(
      aCommandOf('officer'),
      aDraft({ programmeId, envelopes, rules, code: aCode() }),
    );
    if (!drafted.ok) throw new Error(drafted.error.code);
    const { id: callId } = drafted.value;
    const published = await app.publishCall(aCommandOf('officer'), { callId });
    if (!published.ok) throw new Error(published.error.code);
    await scoredCall(engine.store, callId, entrants);
    ids.push(callId);
  }
  return { programmeId, pot, ids };
}

/** A chair's decision through the function's own handler; the same key as often as it is sent. */
function decision(callId: CallId) {
  const problems = { ...callsProblems, ...evaluationsProblems, ...budgetProblems, ...awardsProblems };
  const verify = () => Promise.resolve(undefined);
  const handler = lambda({ routes, app: awardsApp(engine.store), store: engine.store, verify, problems });
  const claims = { sub: randomUUID(), username: 'chair', token_use: 'access', 'cognito:groups': '[chair]' };
  const key = randomUUID();
  const body = JSON.stringify({ act: { number: key.slice(0, 8), date: '2017-05-02' } });
  return async () => {
    const requestContext = {
      requestId: randomUUID(),
      timeEpoch: Date.parse('2017-05-01T08:00:00Z'),
      authorizer: { jwt: { claims } },
    };
    const headers = { 'content-type': 'application/json', 'idempotency-key': key };
    const routeKey = 'POST /v1/calls/{callId}/decision';
    const event = { routeKey, rawPath: callId, pathParameters: { callId }, headers, requestContext, body };
    const reply = await handler(event as unknown as Event, {} as never); // only what the edge reads of an event
    return {
      status: Number(reply.statusCode),
      body: JSON.parse(reply.body ?? '{}') as Readonly<Record<string, unknown>>,
    };
  };
}

/** Sends the decision until it is granted or refused; counts the failures in between. */
async function insist(send: ReturnType<typeof decision>, failed: () => void) {
  for (let tries = 0; tries < 100; tries += 1) {
    const reply = await send();
    if (reply.status < 500) return reply;
    expect(reply.status).toBe(503);
    failed();
    await setTimeout(5);
  }
  throw new Error('no answer');
}

/** Applies the outcomes as the stream does: again and again until nothing fails. */
async function applied(callId: CallId): Promise<void> {
  const { store } = engine;
  const applications = applicationReader(store);
  const apply = applyDecision({ awards: awardRepository(store), applications, applyOutcome: applyOutcome(store) });
  for (let tries = 0; tries < 100; tries += 1) {
    const done = await apply(callId).catch(() => undefined);
    if (done === undefined) continue;
    expect(done.notApplied).toEqual([]);
    return;
  }
  throw new Error('never applied');
}

const counts = { conflict: 0, throttled: 0, replyLost: 0, failed: 0 };
let runs = 0;

test(
  'three chairs deciding each of several calls through conflicts, throttling and lost replies decide each once',
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someCall, { minLength: 2, maxLength: 3 }), async (wished) => {
        const { programmeId, pot, ids } = await callsToDecide(wished);
        const before = await pot('4.1');
        const dice = seededDice((runs += 1));
        const faults = injectFaults(engine.client, { conflict: 0.25, throttled: 0.02, replyLost: 0.35, dice });
        const chairs = ids.flatMap((id) => Array.from({ length: CHAIRS }, () => decision(id)));
        const answers = await Promise.all(chairs.map((send) => insist(send, () => void (counts.failed += 1))));
        await Promise.all(ids.map(applied));
        engine.client.middlewareStack.remove('faults');
        for (const kind of ['conflict', 'throttled', 'replyLost'] as const) counts[kind] += faults.count()[kind] ?? 0;

        const taken = answers.filter(({ status }) => status === 201);
        expect(taken.map(({ body }) => body['callId']).toSorted()).toEqual([...ids].toSorted());
        const refused = answers
          .filter(({ status }) => status !== 201)
          .map(({ status, body }) => [status, body['code']]);
        expect(refused.filter(([status, code]) => status !== 409 || code !== 'CallStateRefuses')).toEqual([]);

        let reserved = 0;
        for (const id of ids) reserved += await decidedWhole(id, wished[ids.indexOf(id)]?.envelope ?? 0);
        const announced = wished.reduce((total, { envelope }) => total + envelope, 0);
        const available = (before?.available ?? 0) + announced - reserved;
        expect(await pot('4.1')).toMatchObject({ announced: 0, reserved, available });
        const verified = await readVerification(engine)(programmeId);
        expect(verified.ok && verified.value.laws.filter(({ holds }) => !holds)).toEqual([]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
    for (const count of Object.values(counts)) expect(count).toBeGreaterThan(0);
  },
);

/** One decision, within its envelope, followed by every application once; gives what it awarded. */
async function decidedWhole(id: CallId, envelope: number): Promise<number> {
  const audit = auditRepository(engine.store);
  const trail = await audit.all(subjectOf('call', id));
  expect(verifyChain(trail).holds).toBe(true);
  expect(trail.filter(({ action }) => action === 'decide')).toHaveLength(1);
  const standings = await applicationReader(engine.store).standings(id);
  for (const { applicationId, state } of standings) {
    expect(['awarded', 'reserve', 'rejected']).toContain(state);
    expect(await audit.all(subjectOf('application', applicationId))).toHaveLength(2);
  }
  const awarded = standings.reduce((total, one) => total + (one.awarded ?? 0), 0);
  expect(awarded).toBeLessThanOrEqual(envelope);
  return awarded;
}
