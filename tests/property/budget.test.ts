import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditRepository, subjectOf, verifyChain } from '../../shared/audit/index.ts';
import {
  announceWrites,
  Bucket,
  budgetRepository,
  cutFunding,
  readVerification,
  releaseWrites,
  reserveWrites,
  secureFunding,
  transferFunding,
} from '../../shared/budget/index.ts';
import { LineCode, type ProgrammeId } from '../../shared/kernel/ids.ts';
import { bani, leiText, type Minor } from '../../shared/kernel/money.ts';
import type { Refusal, Result } from '../../shared/kernel/result.ts';
import { aBudget, aCommandOf, anAct, onLine } from '../builders/budget.ts';
import { anEngine, type Engine } from '../engine.ts';
import { injectFaults, seededDice } from '../faults.ts';

const CLIENTS = 64;
const MOVES = ['secure', 'cut', 'transfer', 'announce', 'release', 'cancel', 'reserve', 'reserve-at-once'] as const;
const SPONSOR = { slug: 'unicef', donor: 'UNICEF', purpose: 'servicii pentru copii' };

/** What one client asks for; amounts in bani, so that nothing is round. */
const someOrder = fc.record({
  move: fc.constantFrom(...MOVES),
  line: fc.constantFrom('4.1', '4.2'),
  municipal: fc.boolean(),
  amount: fc.integer({ min: 1, max: 6_000_000 }).map(bani),
  leftover: fc.integer({ min: 0, max: 2_000_000 }).map(bani),
});
type Order = typeof someOrder extends fc.Arbitrary<infer T> ? T : never;
const someOrders = fc.array(someOrder, { minLength: CLIENTS, maxLength: CLIENTS });

type Changes = Record<string, Partial<Record<Bucket | 'secured', number>>>;
interface Client {
  readonly ask: (reference: string) => Promise<Result<unknown, Refusal>>;
  /** What it must have changed when it was done, pot by pot, written down apart from the code it tests. */
  readonly changes: Changes;
}

/** The client of an order on this budget. */
function clientOf(engine: Engine, { programmeId, deps }: Awaited<ReturnType<typeof aBudget>>, order: Order): Client {
  const { move, line, amount, leftover } = order;
  const less = 0 - amount;
  const pot = onLine(line, order.municipal ? 'municipal' : 'sponsor-unicef');
  const name = `${pot.line}#${pot.source}`;
  const finance = () => aCommandOf('finance');
  const moved = { ...pot, amount };
  const call = (reference: string) => ({ programmeId, reference, command: aCommandOf('officer'), amounts: [moved] });
  const decision = (reference: string) => ({ programmeId, reference, command: aCommandOf('chair'), awards: [moved] });
  const { store } = engine;
  switch (move) {
    case 'secure': {
      const source = order.municipal ? 'municipal' : SPONSOR;
      const asked = { line: LineCode.parse(line), source, amount, act: anAct } as const;
      const ask = () => secureFunding(deps)(finance(), programmeId, asked);
      return { ask, changes: { [name]: { secured: amount, available: amount } } };
    }
    case 'cut':
      return {
        ask: () => cutFunding(deps)(finance(), programmeId, { ...moved, act: anAct }),
        changes: { [name]: { secured: less, available: less } },
      };
    case 'transfer': {
      const other = line === '4.1' ? '4.2' : '4.1';
      const asked = { from: pot, to: onLine(other), amount, act: anAct };
      const ask = () => transferFunding(deps)(finance(), programmeId, asked);
      const into = { [`${other}#municipal`]: { secured: amount, available: amount } };
      return { ask, changes: { [name]: { secured: less, available: less }, ...into } };
    }
    case 'announce':
      return {
        ask: (reference) => store.transact(announceWrites(call(reference))),
        changes: { [name]: { available: less, announced: amount } },
      };
    case 'release':
      return {
        ask: (reference) => store.transact(releaseWrites({ ...call(reference), from: 'announced' })),
        changes: { [name]: { announced: less, available: amount } },
      };
    case 'cancel':
      return {
        ask: (reference) => store.transact(releaseWrites({ ...call(reference), from: 'reserved' })),
        changes: { [name]: { reserved: less, available: amount } },
      };
    case 'reserve': {
      const leftovers = [{ ...pot, amount: leftover }];
      return {
        ask: (reference) => store.transact(reserveWrites({ ...decision(reference), leftovers, from: 'announced' })),
        changes: { [name]: { announced: less - leftover, reserved: amount, available: leftover } },
      };
    }
    case 'reserve-at-once':
      return {
        ask: (reference) => store.transact(reserveWrites({ ...decision(reference), leftovers: [], from: 'available' })),
        changes: { [name]: { available: less, reserved: amount } },
      };
  }
}

const add = (sums: Changes, changes: Changes) => {
  for (const [pot, change] of Object.entries(changes))
    for (const [place, amount] of Object.entries(change)) {
      const sum = (sums[pot] ??= {});
      sum[place as Bucket] = (sum[place as Bucket] ?? 0) + amount;
    }
  return sums;
};

async function balancesOf(engine: Engine, programmeId: ProgrammeId): Promise<Changes> {
  const pots = await budgetRepository(engine.store).pots(programmeId);
  return Object.fromEntries(
    pots.map(({ line, source, version: _, donor: __, purpose: ___, ...balances }) => [`${line}#${source}`, balances]),
  );
}

const withoutZeros = (changes: Changes) =>
  Object.fromEntries(
    Object.entries(changes)
      .map(([pot, change]) => [pot, Object.fromEntries(Object.entries(change).filter(([, amount]) => amount !== 0))])
      .filter(([, change]) => Object.keys(change as object).length > 0),
  ) as Changes;

const expectLaws = async (engine: Engine, programmeId: ProgrammeId) => {
  const verification = await readVerification(engine)(programmeId);
  if (!verification.ok) throw new Error(verification.error.code);
  expect(verification.value.laws.filter(({ holds }) => !holds)).toEqual([]);
  const trail = await auditRepository(engine.store).all(subjectOf('budget', programmeId));
  expect(verifyChain(trail).holds).toBe(true);
};

const cents = (text: unknown) => Math.round(Number(text) * 100);

/** A refusal for money names the pot, the bucket, what was asked, what was there and what is short. */
function expectToSayWhatIsShort(refusal: Refusal & Readonly<Record<string, unknown>>) {
  if (refusal.code === 'MoneyShort') {
    expect(Object.keys(refusal).sort()).toEqual(['asked', 'available', 'bucket', 'code', 'line', 'short', 'source']);
    expect(Bucket.options).toContain(refusal['bucket']);
    expect(cents(refusal['asked']) - cents(refusal['available'])).toBe(cents(refusal['short']));
    expect(cents(refusal['short'])).toBeGreaterThan(0);
  } else if (refusal.code === 'CeilingExceeded') {
    expect(cents(refusal['asked']) - cents(refusal['room'])).toBe(cents(refusal['short']));
    expect(cents(refusal['short'])).toBeGreaterThan(0);
  } else expect(['StaleVersion', 'DonationBound']).toContain(refusal.code);
}

describe('64 clients at once', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await anEngine();
  });
  afterAll(() => {
    engine.stop();
  });

  test('never break a law; the balances are exactly what was acknowledged, and refusals say what is short', () =>
    fc.assert(
      fc.asyncProperty(someOrders, async (orders) => {
        const budget = await aBudget(engine.store, { '4.1': 100_000, '4.2': 100_000 });
        const before = await balancesOf(engine, budget.programmeId);
        const clients = orders.map((order) => clientOf(engine, budget, order));
        const meanwhile = readVerification(engine)(budget.programmeId);
        const answers = await Promise.all(clients.map(({ ask }, index) => ask(`call-${String(index)}`)));
        const done = clients.filter((_, index) => answers[index]?.ok);
        const checked = await meanwhile;
        expect(checked.ok ? checked.value.laws.filter(({ holds }) => !holds) : checked.error).toBeOneOf([
          [],
          { code: 'BudgetMoving' },
        ]);
        const expected = done.reduce((sums, { changes }) => add(sums, changes), before);
        expect(withoutZeros(await balancesOf(engine, budget.programmeId))).toEqual(withoutZeros(expected));
        for (const answer of answers) if (!answer.ok) expectToSayWhatIsShort({ ...answer.error });
        await expectLaws(engine, budget.programmeId);
      }),
      { numRuns: 12, endOnFailure: true },
    ));

  test('announcing the same money: as many calls get it as it covers, to the ban', () =>
    fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 6_000_000 }), async (amount) => {
        const { programmeId, pot } = await aBudget(engine.store, { '4.1': 60_000 });
        const announce = (reference: number) => {
          const amounts = [{ ...onLine('4.1'), amount: bani(amount) }];
          const command = aCommandOf('officer');
          return engine.store.transact(
            announceWrites({ programmeId, reference: `call-${String(reference)}`, amounts, command }),
          );
        };
        const answers = await Promise.all(Array.from({ length: CLIENTS }, (_, index) => announce(index)));
        const covered = Math.min(CLIENTS, Math.floor(6_000_000 / amount));
        expect(answers.filter(({ ok }) => ok)).toHaveLength(covered);
        const left = leiText(6_000_000 - covered * amount);
        for (const answer of answers)
          if (!answer.ok)
            expect(answer.error).toMatchObject({ ...onLine('4.1'), bucket: 'available', available: left });
        expect(await pot('4.1')).toMatchObject({ announced: covered * amount });
      }),
      { numRuns: 10, endOnFailure: true },
    ));

  test('securing under the ceiling never pass it, and leave no room that would fit', async () => {
    const { programmeId, secure, head } = await aBudget(engine.store);
    const amount: Minor = bani(1_234_567);
    const answers = await Promise.all(Array.from({ length: CLIENTS }, () => secure('4.1', amount)));
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    const secured = (answers.length - refused.length) * amount;
    expect(new Set(refused)).toEqual(new Set(['CeilingExceeded']));
    expect(await head()).toMatchObject({ secured, room: 34_000_000 - secured });
    expect(34_000_000 - secured).toBeLessThan(amount);
    await expectLaws(engine, programmeId);
  });

  test('making the same movement make it once', async () => {
    const { programmeId, pot } = await aBudget(engine.store, { '4.1': 60_000 });
    const m = { programmeId, reference: 'call', amounts: [{ ...onLine('4.1'), amount: bani(100) }] };
    const answers = await Promise.all(
      Array.from({ length: CLIENTS }, () =>
        engine.store.transact(announceWrites({ ...m, command: aCommandOf('officer') })),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await pot('4.1')).toMatchObject({ announced: 100, version: 2 });
  });
});

test('under conflicts, throttling and lost replies every acknowledged order happened once and no law breaks', async () => {
  const engine = await anEngine({ maxAttempts: 12 });
  const budget = await aBudget(engine.store, { '4.1': 100_000, '4.2': 100_000 });
  const before = await balancesOf(engine, budget.programmeId);
  const faults = injectFaults(engine.client, { conflict: 0.15, throttled: 0.06, replyLost: 0.12, dice: seededDice(7) });
  const [orders = []] = fc.sample(someOrders, { numRuns: 1, seed: 7 });
  const clients = orders.map((order) => clientOf(engine, budget, order));
  const answers = await Promise.allSettled(clients.map(({ ask }, index) => ask(`call-${String(index)}`)));
  engine.client.middlewareStack.remove('faults');
  const done = clients.filter((_, index) => {
    const answer = answers[index];
    return answer?.status === 'fulfilled' && answer.value.ok;
  });
  expect(answers.filter(({ status }) => status === 'rejected')).toEqual([]);
  const expected = done.reduce((sums, { changes }) => add(sums, changes), before);
  expect(withoutZeros(await balancesOf(engine, budget.programmeId))).toEqual(withoutZeros(expected));
  await expectLaws(engine, budget.programmeId);
  for (const fault of Object.values(faults.count())) expect(fault).toBeGreaterThan(0);
  engine.stop();
});
