import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leiText } from '../../shared/kernel/money.ts';
import type { Row } from '../../shared/store/index.ts';
import { aBurst, applicant, evaluator, financier, officer } from './burst.ts';
import { aPrivateStack, type PrivateStack } from './private-stack.ts';
import { entrants, scoredCall } from './scored-call.ts';
import { expectWhole, fingerprint } from './whole-table.ts';

let platform: PrivateStack;
beforeAll(async () => {
  platform = await aPrivateStack();
});
afterAll(() => platform.end());

const EACH = 6;
const many = <T>(make: (index: number) => Promise<T>) => Promise.all(Array.from({ length: EACH }, (_, i) => make(i)));

/** A call that is open, and another whose sheets wait for their lock. */
async function aSituation() {
  const { aPublishedCall, store } = platform.running;
  const open = await aPublishedCall({ change: { documents: [] } });
  const scoring = await aPublishedCall({ rules: { minEvaluations: 1 } });
  const sheets = await scoredCall(store, scoring.callId, entrants(4 * EACH), 'drafting');
  return { open, sheets };
}
type Situation = Awaited<ReturnType<typeof aSituation>>;
type Burst = ReturnType<typeof aBurst>;

/** Everybody at once: money, drafts of calls, applications, locks. */
async function everybody({ open, sheets }: Situation, { ask }: Burst) {
  const [acts, calls, applications] = await Promise.all([
    many(() => financier(ask, open.programmeId)),
    many(() => officer(ask, open.programmeId)),
    many(() => applicant(ask, open.callId)),
    many((index) => evaluator(ask, sheets.slice(4 * index, 4 * index + 4))),
  ]);
  return { acts: acts.flat(), calls: calls.flat(), applications };
}

/** Whenever so many commands were acknowledged the database is killed, and with it whatever is at work: the power is cut for a moment. */
async function cutPowerAt({ acknowledged }: Burst, counts: readonly number[]): Promise<void> {
  const { database, functions } = platform.running.stack;
  for (const count of counts) {
    while (acknowledged.length < count) await setTimeout(1);
    await Promise.all([database.kill(), ...functions.names.map((name) => functions.crash(name))]);
    await setTimeout(100);
    await database.restart();
  }
}

const entriesOf = (rows: readonly Row[], kind: string, action: string) =>
  rows.filter(({ type, subject, action: done }) => {
    return type === 'audit-entry' && String(subject).startsWith(kind) && done === action;
  });

describe('a database that is killed three times, and the functions with it, while everybody writes', () => {
  let burst: Burst;
  let written: Awaited<ReturnType<typeof everybody>>;
  let situation: Situation;
  let rows: readonly Row[];
  beforeAll(async () => {
    situation = await aSituation();
    burst = aBurst(platform);
    [written] = await Promise.all([everybody(situation, burst), cutPowerAt(burst, [12, 40, 75])]);
    rows = await platform.running.rows();
  }, 120_000);

  test('failed some of them', () => {
    expect(burst.failures()).toBeGreaterThan(3);
  });
  test('leaves nothing half-written', async () => {
    await platform.running.stack.settled();
    await expectWhole(platform.running);
  });
  test('has every acknowledged order of money once, and the balance is their sum', async () => {
    const booked = rows.flatMap(({ type, act }) => (type === 'budget-entry' ? [act] : []));
    const numbers = booked.map((act) => (act as { number?: string } | undefined)?.number).filter((one) => one);
    expect(numbers.filter((number) => written.acts.includes(String(number))).toSorted()).toEqual(
      written.acts.toSorted(),
    );
    const { body } = await platform.running.as('finance').get(`/v1/budgets/${situation.open.programmeId}`);
    const pots = body['pots'] as readonly { line: string; secured: string }[];
    expect(pots.find(({ line }) => line === '4.2')?.secured).toBe(leiText(EACH * 2142));
  });
  test('has every draft once', () => {
    const drafts = rows.filter(({ type, code }) => type === 'call' && String(code).startsWith('K-'));
    expect(drafts.map(({ id }) => id).toSorted()).toEqual(written.calls.toSorted());
  });
  test('has every application submitted once, under a number of its own', () => {
    const { callId } = situation.open;
    const begun = rows.filter((row) => row['type'] === 'application' && row['callId'] === callId);
    expect(begun.map(({ id }) => id).toSorted()).toEqual(written.applications.toSorted());
    for (const application of begun) expect(application).toMatchObject({ state: 'submitted', submissions: 1 });
    expect(new Set(begun.map(({ registrationNumber }) => registrationNumber)).size).toBe(EACH);
    const receipts = rows.filter((row) => row['type'] === 'submission' && row['callId'] === callId);
    expect(receipts).toHaveLength(EACH);
    for (const { entered } of rows.filter(({ pk }) => String(pk).startsWith(`ENTRANT#${callId}`)))
      expect(entered).toBe(1);
  });
  test('has every sheet locked once', () => {
    expect(entriesOf(rows, 'evaluation:', 'lock')).toHaveLength(4 * EACH);
  });
  test('answers every command that comes again as it did first, and changes nothing', async () => {
    const before = fingerprint(await platform.running.rows());
    for (const { again, reply } of burst.acknowledged) {
      const { status, body } = await again();
      expect({ status, body }).toEqual({ status: reply.status, body: reply.body });
    }
    expect(fingerprint(await platform.running.rows())).toEqual(before);
  });
});
