import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditRepository, subjectOf, verifyChain } from '../../shared/audit/index.ts';
import {
  announceWrites,
  cutFunding,
  listEntries,
  readBudget,
  readVerification,
  releaseWrites,
  reserveWrites,
  secureFunding,
  transferFunding,
} from '../../shared/budget/index.ts';
import { LineCode, type ProgrammeId } from '../../shared/kernel/ids.ts';
import { lei } from '../../shared/kernel/money.ts';
import { update } from '../../shared/store/index.ts';
import { aBudget, aCommandOf, anAct, onLine } from '../builders/budget.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
});
afterAll(() => {
  engine.stop();
});

const finance = () => aCommandOf('finance');
const sponsor = { slug: 'unicef', donor: 'UNICEF', purpose: 'servicii pentru copii' };
const amounts = (line: string, amount: number, source?: string) => [{ ...onLine(line, source), amount: lei(amount) }];
const announce = (programmeId: ProgrammeId, reference: string, line: string, amount: number) =>
  engine.store.transact(
    announceWrites({ programmeId, reference, amounts: amounts(line, amount), command: aCommandOf('officer') }),
  );
const holds = async (programmeId: ProgrammeId) => {
  const verification = await readVerification(engine)(programmeId);
  return verification.ok && verification.value.holds;
};

describe('finance secures money', () => {
  test('into the pot of the line, by an act, and the room under the ceiling shrinks', async () => {
    const { secure, pot, programmeId } = await aBudget(engine.store);
    const receipt = await secure('4.1', lei(60_000));
    expect(receipt).toMatchObject({
      ok: true,
      value: { secured: lei(60_000), room: lei(280_000), version: 2, entries: [{ from: 'outside', act: anAct }] },
    });
    expect(await pot('4.1')).toMatchObject({ secured: lei(60_000), available: lei(60_000), announced: 0, version: 1 });
    expect(await holds(programmeId)).toBe(true);
  });

  test('up to the ceiling and not a ban more', async () => {
    const { secure, programmeId, pot } = await aBudget(engine.store, { '4.1': 300_000 });
    expect(await secure('4.2', lei(40_001))).toMatchObject({
      ok: false,
      error: { code: 'CeilingExceeded', asked: '40001.00', room: '40000.00', short: '1.00' },
    });
    expect(await pot('4.2')).toBeUndefined();
    expect((await secure('4.2', lei(40_000))).ok).toBe(true);
    expect(await holds(programmeId)).toBe(true);
  });

  test('of a donation outside the ceiling, always for the same donor and purpose', async () => {
    const { programmeId, deps, pot } = await aBudget(engine.store, { '4.1': 340_000 });
    const order = { line: LineCode.parse('2.3'), source: sponsor, amount: lei(500_000), act: anAct };
    expect((await secureFunding(deps)(finance(), programmeId, order)).ok).toBe(true);
    expect(await pot('2.3', 'sponsor-unicef')).toMatchObject({ available: lei(500_000), donor: 'UNICEF' });
    const other = { ...order, source: { ...sponsor, purpose: 'sport' } };
    expect(await secureFunding(deps)(finance(), programmeId, other)).toMatchObject({
      ok: false,
      error: { code: 'DonationDiffers', source: 'sponsor-unicef' },
    });
  });

  test('only on a line the programme funds', async () => {
    const { secure } = await aBudget(engine.store);
    for (const line of ['9.9', '5.1'])
      expect(await secure(line, lei(1))).toEqual({ ok: false, error: { code: 'UnknownLine', line, at: ['/line'] } });
  });

  test('never an amount of zero', async () => {
    const { secure } = await aBudget(engine.store);
    expect(await secure('4.1', lei(0))).toMatchObject({ ok: false, error: { code: 'AmountZero', at: ['/amount'] } });
  });

  test('never more in one pot than the platform can express', async () => {
    const { programmeId, deps } = await aBudget(engine.store);
    const order = { line: LineCode.parse('2.3'), source: sponsor, amount: lei(6_000_000_000), act: anAct };
    expect((await secureFunding(deps)(finance(), programmeId, order)).ok).toBe(true);
    expect(await secureFunding(deps)(finance(), programmeId, order)).toMatchObject({
      ok: false,
      error: { code: 'PotTooLarge', most: '10000000000.00' },
    });
  });

  test('for a version it has seen, or is told that it changed', async () => {
    const { secure } = await aBudget(engine.store, { '4.1': 1 });
    expect(await secure('4.1', lei(1), aCommandOf('finance', { ifMatch: 1 }))).toMatchObject({
      ok: false,
      error: { code: 'StaleVersion' },
    });
  });

  test('once for the same request, whatever happens to the reply', async () => {
    const { secure, pot } = await aBudget(engine.store);
    const once = { key: 'funding-1', fingerprint: 'f' };
    await secure('4.1', lei(100), aCommandOf('finance', { once }));
    expect(await secure('4.1', lei(100), aCommandOf('finance', { once }))).toMatchObject({
      ok: false,
      error: { code: 'AlreadyAnswered' },
    });
    expect(await pot('4.1')).toMatchObject({ secured: lei(100), version: 1 });
  });

  test('for a programme that exists', async () => {
    const { deps } = await aBudget(engine.store);
    const order = { line: LineCode.parse('4.1'), source: 'municipal' as const, amount: lei(1), act: anAct };
    expect(await secureFunding(deps)(finance(), 'nowhere' as ProgrammeId, order)).toEqual({
      ok: false,
      error: { code: 'NoSuchThing' },
    });
  });
});

describe('finance cuts and transfers money', () => {
  test('a cut takes back what is available and gives the room back', async () => {
    const { programmeId, deps, pot, head } = await aBudget(engine.store, { '4.1': 60_000 });
    const order = { ...onLine('4.1'), amount: lei(20_000), act: anAct };
    expect((await cutFunding(deps)(finance(), programmeId, order)).ok).toBe(true);
    expect(await pot('4.1')).toMatchObject({ secured: lei(40_000), available: lei(40_000), version: 2 });
    expect(await head()).toMatchObject({ secured: lei(40_000), room: lei(300_000) });
    expect(await holds(programmeId)).toBe(true);
  });

  test('announced money is never cut silently', async () => {
    const { programmeId, deps } = await aBudget(engine.store, { '4.1': 60_000 });
    await announce(programmeId, 'call-1', '4.1', 50_000);
    const order = { ...onLine('4.1'), amount: lei(15_000), act: anAct };
    expect(await cutFunding(deps)(finance(), programmeId, order)).toEqual({
      ok: false,
      error: {
        code: 'MoneyShort',
        ...onLine('4.1'),
        bucket: 'available',
        asked: '15000.00',
        available: '10000.00',
        short: '5000.00',
      },
    });
  });

  test('a transfer moves money between lines and leaves the total alone', async () => {
    const { programmeId, deps, pot, head } = await aBudget(engine.store, { '4.1': 60_000 });
    const order = { from: onLine('4.1'), to: onLine('4.5'), amount: lei(25_000), act: anAct };
    expect((await transferFunding(deps)(finance(), programmeId, order)).ok).toBe(true);
    expect(await pot('4.1')).toMatchObject({ secured: lei(35_000), available: lei(35_000) });
    expect(await pot('4.5')).toMatchObject({ secured: lei(25_000), available: lei(25_000) });
    expect(await head()).toMatchObject({ secured: lei(60_000) });
    expect(await holds(programmeId)).toBe(true);
  });

  test('a donation leaves neither its line nor its purpose, and nothing is mixed into it', async () => {
    const { programmeId, deps } = await aBudget(engine.store, { '4.1': 60_000 });
    const donation = onLine('4.1', 'sponsor-unicef');
    const move = (from: typeof donation, to: typeof donation) =>
      transferFunding(deps)(finance(), programmeId, { from, to, amount: lei(1), act: anAct });
    const bound = (at: string) => ({ ok: false, error: { code: 'DonationBound', ...donation, at: [at] } });
    expect(await move(donation, onLine('4.2'))).toEqual(bound('/from/source'));
    expect(await move(onLine('4.2'), donation)).toEqual(bound('/to/source'));
    expect(await move(onLine('4.1'), onLine('4.1'))).toMatchObject({ ok: false, error: { code: 'SamePot' } });
  });

  test('every order stands in the trail of the budget', async () => {
    const { programmeId, deps } = await aBudget(engine.store, { '4.1': 60_000 });
    await cutFunding(deps)(finance(), programmeId, { ...onLine('4.1'), amount: lei(1), act: anAct });
    const trail = await auditRepository(engine.store).all(subjectOf('budget', programmeId));
    expect(trail.map(({ action }) => action)).toEqual(['open', 'secure', 'cut']);
    expect(verifyChain(trail).holds).toBe(true);
  });
});

describe('a call moves money', () => {
  test('announces its envelope once, and only money that is there', async () => {
    const { programmeId, pot } = await aBudget(engine.store, { '4.1': 60_000 });
    expect((await announce(programmeId, 'call-1', '4.1', 60_000)).ok).toBe(true);
    expect(await announce(programmeId, 'call-1', '4.1', 60_000)).toEqual({
      ok: false,
      error: { code: 'MovementAlreadyMade', movement: 'announce', reference: 'call-1' },
    });
    expect(await announce(programmeId, 'call-2', '4.1', 5000)).toMatchObject({
      ok: false,
      error: { code: 'MoneyShort', bucket: 'available', asked: '5000.00', available: '0.00', short: '5000.00' },
    });
    expect(await announce(programmeId, 'call-3', '4.4', 1)).toMatchObject({ ok: false, error: { code: 'MoneyShort' } });
    expect(await pot('4.1')).toMatchObject({ available: 0, announced: lei(60_000) });
  });

  test('reserves all awards of a decision and releases what it left over, in one update of the pot', async () => {
    const { programmeId, pot } = await aBudget(engine.store, { '4.1': 60_000 });
    await announce(programmeId, 'call-1', '4.1', 60_000);
    const decision = {
      programmeId,
      reference: 'call-1',
      awards: [...amounts('4.1', 20_000), ...amounts('4.1', 15_000)],
      leftovers: amounts('4.1', 25_000),
      from: 'announced' as const,
      command: aCommandOf('chair'),
    };
    const writes = reserveWrites(decision);
    expect(writes).toHaveLength(3);
    expect((await engine.store.transact(writes)).ok).toBe(true);
    expect(await pot('4.1')).toMatchObject({ available: lei(25_000), announced: 0, reserved: lei(35_000), version: 4 });
    expect(await holds(programmeId)).toBe(true);
  });

  test('published subject to funds, it reserves from what is available and needs it all', async () => {
    const { programmeId, pot } = await aBudget(engine.store, { '4.1': 20_000 });
    const decide = (reference: string, amount: number) =>
      engine.store.transact(
        reserveWrites({
          programmeId,
          reference,
          awards: amounts('4.1', amount),
          leftovers: amounts('4.1', 5),
          from: 'available',
          command: aCommandOf('chair'),
        }),
      );
    expect(await decide('call-1', 20_001)).toMatchObject({ ok: false, error: { bucket: 'available', short: '1.00' } });
    expect((await decide('call-1', 20_000)).ok).toBe(true);
    expect(await pot('4.1')).toMatchObject({ available: 0, reserved: lei(20_000), version: 2 });
  });

  test('cancelled, it gives its money back once; an award not taken up too', async () => {
    const { programmeId, pot } = await aBudget(engine.store, { '4.1': 60_000 });
    await announce(programmeId, 'call-1', '4.1', 60_000);
    const release = (from: 'announced' | 'reserved') =>
      engine.store.transact(
        releaseWrites({ programmeId, reference: 'call-1', amounts: amounts('4.1', 60_000), from, command: finance() }),
      );
    expect(await release('reserved')).toMatchObject({ ok: false, error: { code: 'MoneyShort', bucket: 'reserved' } });
    expect((await release('announced')).ok).toBe(true);
    expect(await release('announced')).toMatchObject({ ok: false, error: { code: 'MovementAlreadyMade' } });
    expect(await pot('4.1')).toMatchObject({ available: lei(60_000), announced: 0 });
    expect(await holds(programmeId)).toBe(true);
  });

  test('moves nothing and writes nothing for an amount of zero', () => {
    const command = aCommandOf('officer');
    const m = { programmeId: 'p' as ProgrammeId, reference: 'r', amounts: amounts('4.1', 0), command };
    expect(announceWrites(m)).toEqual([]);
  });
});

describe('the budget is read', () => {
  test('with the plan beside the money; who gave a donation only by the staff', async () => {
    const { programmeId, deps } = await aBudget(engine.store, { '4.1': 60_000 });
    const order = { line: LineCode.parse('2.3'), source: sponsor, amount: lei(1), act: anAct };
    await secureFunding(deps)(finance(), programmeId, order);
    const anybody = await readBudget(deps)(programmeId, undefined);
    if (!anybody.ok) throw new Error('no budget');
    expect(anybody.value.plan.find(({ code }) => code === '4.5')?.planned).toBeNull();
    expect(anybody.value.pots.map(({ line, source }) => [line, source])).toEqual([
      ['2.3', 'sponsor-unicef'],
      ['4.1', 'municipal'],
    ]);
    expect(JSON.stringify(anybody.value.pots)).not.toContain('UNICEF');
    expect(await readBudget(deps)(programmeId, finance().actor)).toMatchObject({
      value: { pots: [{ donor: 'UNICEF' }, {}] },
    });
  });

  test('entry by entry, newest or oldest first, of all lines or one, page by page', async () => {
    const { programmeId, secure } = await aBudget(engine.store);
    const at = (minute: number) => aCommandOf('finance', { now: `2017-03-01T08:0${minute}:00.000Z` as never });
    await secure('4.1', lei(1), at(1));
    await secure('4.2', lei(2), at(2));
    await secure('4.1', lei(3), at(3));
    const list = async (request: Partial<Parameters<ReturnType<typeof listEntries>>[1]>) => {
      const page = await listEntries(engine)(programmeId, { limit: 25, newestFirst: true, ...request });
      if (!page.ok) throw new Error(page.error.code);
      return { amounts: page.value.items.map(({ amount }) => amount / 100), next: page.value.next };
    };
    expect((await list({})).amounts).toEqual([3, 2, 1]);
    expect((await list({ newestFirst: false })).amounts).toEqual([1, 2, 3]);
    expect((await list({ line: LineCode.parse('4.1') })).amounts).toEqual([3, 1]);
    const { next } = await list({ limit: 2 });
    expect((await list({ limit: 2, cursor: next })).amounts).toEqual([1]);
  });
});

describe('the verification', () => {
  test('sees money that came without an entry', async () => {
    const { programmeId } = await aBudget(engine.store, { '4.1': 60_000 });
    const pot = { pk: `BUDGET#${programmeId}`, sk: 'POT#4.1#municipal' };
    await engine.store.transact([update(pot, { add: { available: -70_000_00 } })]);
    const verification = await readVerification(engine)(programmeId);
    if (!verification.ok) throw new Error('not verified');
    expect(verification.value.holds).toBe(false);
    expect(verification.value.laws.filter(({ holds }) => !holds).map(({ law }) => law)).toEqual([
      'no-bucket-below-zero',
      'buckets-sum-to-secured',
      'balances-equal-entries',
    ]);
  });

  test('has nothing to say of a budget that does not exist', async () => {
    expect(await readVerification(engine)('nowhere' as ProgrammeId)).toMatchObject({
      ok: false,
      error: { code: 'NoSuchThing' },
    });
  });
});
