import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type BudgetEntry,
  cutFunding,
  listEntries,
  previewCut,
  previewFunding,
  previewTransfer,
  readReceipt,
  secureFunding,
  transferFunding,
} from '../../shared/budget/index.ts';
import { LineCode, type ProgrammeId } from '../../shared/kernel/ids.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { aBudget, aCommandOf, anAct, onLine } from '../builders/budget.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
});
afterAll(() => {
  engine.stop();
});

const on = (day: string) => aCommandOf('finance', { now: Instant.parse(`2017-${day}T08:00:00.000Z`) });
const sponsor = { slug: 'unicef', donor: 'UNICEF', purpose: 'servicii pentru copii' };
const line = (code: string) => LineCode.parse(code);
const municipal = (code: string) => onLine(code);

/** Four orders on four days: municipal on 4.1, a donation on 4.1, a cut on 4.1, a transfer to 4.2. */
async function aLedger() {
  const { programmeId, deps, head, pot } = await aBudget(engine.store);
  const act = anAct;
  const made = [
    await secureFunding(deps)(on('01-10'), programmeId, {
      ...{ line: line('4.1'), source: 'municipal', amount: lei(1000), act },
    }),
    await secureFunding(deps)(on('02-10'), programmeId, {
      ...{ line: line('4.1'), source: sponsor, amount: lei(500), act },
    }),
    await cutFunding(deps)(on('03-10'), programmeId, {
      ...{ line: line('4.1'), source: 'municipal', amount: lei(100), act },
    }),
    await transferFunding(deps)(on('04-10'), programmeId, {
      ...{ from: municipal('4.1'), to: municipal('4.2'), amount: lei(300), act },
    }),
  ];
  for (const one of made) if (!one.ok) throw new Error(one.error.code);
  return { programmeId, deps, head, pot, made };
}

describe('the ledger is read', () => {
  const read = async (programmeId: ProgrammeId, wish: Partial<Parameters<ReturnType<typeof listEntries>>[1]>) => {
    const page = await listEntries(engine)(programmeId, { limit: 50, newestFirst: false, ...wish });
    if (!page.ok) throw new Error(page.error.code);
    return page.value.items.map(({ movement, line: code, source }: BudgetEntry) => `${movement} ${code} ${source}`);
  };

  test('by source, by movement, by line, and by all of them together', async () => {
    const { programmeId } = await aLedger();
    expect(await read(programmeId, { source: 'sponsor-unicef' })).toEqual(['secure 4.1 sponsor-unicef']);
    expect(await read(programmeId, { movement: 'transfer' })).toHaveLength(2);
    expect(await read(programmeId, { line: line('4.2') })).toEqual(['transfer 4.2 municipal']);
    expect(await read(programmeId, { line: line('4.1'), source: 'municipal', movement: 'secure' })).toEqual([
      'secure 4.1 municipal',
    ]);
    expect(await read(programmeId, { source: 'sponsor-nobody' })).toEqual([]);
  });

  test('of a period: its first moment is inside, its last is not', async () => {
    const { programmeId } = await aLedger();
    const at = (day: string) => Instant.parse(`2017-${day}T08:00:00.000Z`);
    const within = (from?: Instant, before?: Instant) => read(programmeId, { period: { from, before } });
    expect(await within(at('02-10'), at('03-10'))).toEqual(['secure 4.1 sponsor-unicef']);
    expect(await within(at('03-10'))).toHaveLength(3);
    expect(await within(undefined, at('01-10'))).toEqual([]);
    expect(await within(at('04-10'), at('01-10'))).toEqual([]);
    expect(await read(programmeId, { line: line('4.1'), period: { from: at('03-10') } })).toHaveLength(2);
  });

  test('page by page through a filter, without losing or repeating one', async () => {
    const { programmeId } = await aLedger();
    const filter = { source: 'municipal', newestFirst: true, limit: 1, period: { before: on('05-01').now } };
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listEntries(engine)(programmeId, { ...filter, cursor });
      if (!page.ok) throw new Error(page.error.code);
      seen.push(...page.value.items.map(({ movement }) => movement));
      cursor = page.value.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(['transfer', 'transfer', 'cut', 'secure']);
  });

  test('with a cursor of another period it is refused', async () => {
    const { programmeId } = await aLedger();
    const first = await listEntries(engine)(programmeId, { limit: 1, newestFirst: false });
    const cursor = first.ok ? first.value.next : undefined;
    const period = { from: on('04-01').now };
    expect(await listEntries(engine)(programmeId, { limit: 1, newestFirst: false, cursor, period })).toEqual({
      ok: false,
      error: { code: 'BadCursor' },
    });
  });

  test('by reference, as the receipt of an order', async () => {
    const { programmeId, deps, made } = await aLedger();
    const [, , , transferred] = made;
    const reference = transferred?.ok === true ? (transferred.value.entries[0]?.reference ?? '') : '';
    expect(await readReceipt(deps)(programmeId, 'transfer', reference)).toMatchObject([
      { line: '4.1', from: 'available', to: 'outside' },
      { line: '4.2', from: 'outside', to: 'available' },
    ]);
    expect(await readReceipt(deps)(programmeId, 'cut', reference)).toEqual([]);
  });
});

describe('an order is reckoned before it is written', () => {
  test('says what each pot and the room would be, and writes nothing', async () => {
    const { programmeId, deps, head, pot } = await aLedger();
    const order = { from: municipal('4.1'), to: municipal('4.3'), amount: lei(50), act: anAct };
    expect(await previewTransfer(deps)(programmeId, order)).toMatchObject({
      ok: true,
      value: {
        version: 5,
        room: { before: lei(339_100), after: lei(339_100) },
        pots: [
          { line: '4.1', before: { available: lei(600) }, after: { available: lei(550), secured: lei(550) } },
          { line: '4.3', before: { available: 0, secured: 0 }, after: { available: lei(50) } },
        ],
      },
    });
    expect(await pot('4.3')).toBeUndefined();
    expect(await head()).toMatchObject({ version: 5 });
  });

  test('and does exactly that when it is written', async () => {
    const { programmeId, deps, pot, head } = await aLedger();
    const order = { line: line('4.2'), source: 'municipal', amount: lei(70), act: anAct } as const;
    const preview = await previewFunding(deps)(programmeId, order);
    if (!preview.ok) throw new Error(preview.error.code);
    await secureFunding(deps)(aCommandOf('finance'), programmeId, order);
    expect(await pot('4.2')).toMatchObject(preview.value.pots[0]?.after ?? {});
    expect(await head()).toMatchObject({
      secured: preview.value.secured.after,
      room: preview.value.room.after,
    });
  });

  test('is refused as the order itself would be', async () => {
    const { programmeId, deps } = await aLedger();
    const cut = { line: line('4.1'), source: 'municipal', amount: lei(650), act: anAct } as const;
    const funding = { line: line('4.1'), source: 'municipal', amount: lei(340_000), act: anAct } as const;
    const other = { ...sponsor, purpose: 'altceva' };
    for (const [preview, real] of [
      [await previewCut(deps)(programmeId, cut), await cutFunding(deps)(aCommandOf('finance'), programmeId, cut)],
      [
        await previewFunding(deps)(programmeId, funding),
        await secureFunding(deps)(aCommandOf('finance'), programmeId, funding),
      ],
      [
        await previewFunding(deps)(programmeId, { ...funding, source: other }),
        await secureFunding(deps)(aCommandOf('finance'), programmeId, { ...funding, source: other }),
      ],
      [
        await previewFunding(deps)(programmeId, { ...funding, amount: lei(0) }),
        await secureFunding(deps)(aCommandOf('finance'), programmeId, { ...funding, amount: lei(0) }),
      ],
    ]) {
      expect(preview?.ok).toBe(false);
      expect(preview).toEqual(real);
    }
  });
});
