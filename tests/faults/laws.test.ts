import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededDice } from '../faults.ts';
import { aCrowd, bani, type Crowd, type Envelopes, type Line, potsOf, type Told } from './crowd.ts';
import { aPrivateStack, type PrivateStack } from './private-stack.ts';
import { aCode, entrants, scoredCall } from './scored-call.ts';
import { expectWhole } from './whole-table.ts';

let platform: PrivateStack;
beforeAll(async () => {
  platform = await aPrivateStack();
});
afterAll(() => platform.end());

const CEILING = 34_000_000;
const LINES = ['4.1', '4.2'] as const;
type Call = readonly [callId: string, envelopes: Envelopes];

/** A call with these envelopes, in lei; only a draft unless told otherwise. */
async function aCall(programmeId: string, envelopes: Envelopes, as: 'draft' | 'open' | 'scored'): Promise<Call> {
  const { aDraftCall, aPublishedCall, store } = platform.running;
  const pots = Object.entries(envelopes).map(([line, amount]) => ({ line, source: 'municipal', amount }));
  const wish = {
    programmeId,
    rules: { minEvaluations: 1, maxGrant: '5000.00' },
    change: { envelopes: pots, code: aCode() },
  };
  const { callId } = await (as === 'draft' ? aDraftCall(wish) : aPublishedCall(wish));
  const people = entrants(12, 900.5).map((one, index) => ({ ...one, line: LINES[index % 2] ?? '4.1' }));
  if (as === 'scored') await scoredCall(store, callId, people);
  return [callId, envelopes];
}

/** Two lines of 100 000 lei each; calls in every state that share them. */
async function aSharedBudget(dice: () => number) {
  const money = LINES.map((line) => ({ line, amount: '100000.00' }));
  const programmeId = await platform.running.aFundedProgramme(money);
  const amount = (most: number) => (1 + Math.floor(dice() * most * 100) / 100).toFixed(2);
  const calls = async (count: number, as: Parameters<typeof aCall>[2], most: number) => {
    const made: Call[] = [];
    for (let n = 0; n < count; n += 1)
      made.push(await aCall(programmeId, { '4.1': amount(most), '4.2': amount(most) }, as));
    return made;
  };
  const scored = await calls(7, 'scored', 6000);
  const open = await calls(6, 'open', 3000);
  const drafts = await calls(12, 'draft', 60_000);
  return { programmeId, amount, scored, open, drafts };
}
type Shared = Awaited<ReturnType<typeof aSharedBudget>>;

/** Sixty-four clients, some with a second command after their first. */
function sixtyFour(crowd: Crowd, { scored, open, drafts, amount }: Shared): (() => Promise<readonly Told[]>)[] {
  const line = (n: number): Line => LINES[n % 2] ?? '4.1';
  const one = (ask: () => Promise<Told>) => async () => [await ask()];
  const times = (count: number, client: (n: number) => () => Promise<Told>) =>
    Array.from({ length: count }, (_, n) => one(client(n)));
  const publishAndMaybeCancel =
    ([callId, envelopes]: Call, cancels: boolean) =>
    async () => {
      const published = await crowd.publish(callId, envelopes);
      if (!cancels) return [published];
      return [published, await crowd.cancel(callId, published.reply.status === 200 ? envelopes : {})];
    };
  return [
    ...scored.flatMap(([callId]) => times(2, () => () => crowd.decide(callId))),
    ...scored.slice(0, 4).map((call) => one(() => crowd.cancel(...call, '2017-04-19T08:00:00.000Z'))),
    ...open.flatMap(([callId]) => times(2, (n) => () => crowd.extend(callId, `2017-04-${String(10 + n)}`))),
    ...open.slice(0, 3).map((call) => one(() => crowd.cancel(...call))),
    ...drafts.map((call, n) => publishAndMaybeCancel(call, n % 3 === 0)),
    ...times(7, (n) => () => crowd.fund(line(n), '49999.99')),
    ...times(6, (n) => () => crowd.cut(line(n), amount(15_000))),
    ...times(6, (n) => () => crowd.transfer(line(n), line(n + 1), amount(40_000))),
  ];
}

const inAnyOrder = <T>(list: readonly T[], dice: () => number): readonly T[] =>
  list
    .map((one) => ({ one, place: dice() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ one }) => one);

/** The buckets of both lines as the API shows them, in bani. */
async function balances(programmeId: string): Promise<Record<string, number>> {
  const { body } = await platform.running.as('nobody').get(`/v1/budgets/${programmeId}`);
  const pots = body['pots'] as readonly Readonly<Record<string, string>>[];
  const buckets = ['secured', 'available', 'announced', 'reserved'];
  return Object.fromEntries(
    pots.flatMap((pot) => buckets.map((bucket) => [`${pot['line'] ?? ''} ${bucket}`, bani(pot[bucket])])),
  );
}

const sumOf = (before: Readonly<Record<string, number>>, told: readonly Told[]) => {
  const sums = { ...before };
  for (const [line, bucket, amount] of told.flatMap(({ changes }) => changes))
    sums[`${line} ${bucket}`] = (sums[`${line} ${bucket}`] ?? 0) + amount;
  return sums;
};
const granted = (told: readonly Told[], what: string) =>
  told.filter(({ asked, reply }) => asked === what && reply.status < 300);

describe.each([3, 64])('sixty-four clients at once over two shared lines, dice %i', (seed) => {
  let shared: Shared;
  let before: Record<string, number>;
  let told: readonly Told[];
  beforeAll(async () => {
    const dice = seededDice(seed);
    shared = await aSharedBudget(dice);
    before = await balances(shared.programmeId);
    const clients = inAnyOrder(sixtyFour(aCrowd(platform.running, shared.programmeId), shared), dice);
    expect(clients).toHaveLength(64);
    told = (await Promise.all(clients.map((client) => client()))).flat();
  }, 120_000);

  test('have balances that are exactly what was acknowledged', async () => {
    expect(await balances(shared.programmeId)).toEqual(sumOf(before, told));
  });
  test('never pass the ceiling, and are told how much of it is left', async () => {
    const after = await balances(shared.programmeId);
    expect((after['4.1 secured'] ?? 0) + (after['4.2 secured'] ?? 0)).toBeLessThanOrEqual(CEILING);
    const codes = told.filter(({ reply }) => reply.status >= 300).map(({ reply }) => reply.body.code);
    expect(codes).toContain('CeilingExceeded');
    expect(codes).toContain('MoneyShort');
    const known = ['CeilingExceeded', 'MoneyShort', 'CallStateRefuses', 'ExtensionNotLater', 'StaleVersion'];
    expect(codes.filter((code) => !known.includes(code))).toEqual([]);
  });
  test('decide or cancel each call once, and award no more than its envelope', () => {
    expect(granted(told, 'decision').length).toBeGreaterThanOrEqual(3);
    const decided = granted(told, 'decision').map(({ reply }) => String(reply.body['callId']));
    const cancelled = granted(told, 'cancellation').map(({ reply }) => reply.body.id);
    for (const [callId] of shared.scored)
      expect([...decided, ...cancelled].filter((id) => id === callId)).toHaveLength(1);
    for (const { reply } of granted(told, 'decision'))
      for (const { envelope, awarded, unspent } of potsOf(reply.body)) {
        expect(bani(awarded) + bani(unspent)).toBe(bani(envelope));
        expect(bani(awarded)).toBeLessThanOrEqual(bani(envelope));
      }
  });
  test('leave every law and every trail whole', async () => {
    await platform.running.stack.settled();
    await expectWhole(platform.running);
  });
});
