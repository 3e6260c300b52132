import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkTrail, readDeeds, readTrail, subjectOf } from '../../shared/audit/index.ts';
import { secureFunding } from '../../shared/budget/index.ts';
import { LineCode, UserId } from '../../shared/kernel/ids.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { type Period, remove, sortable, update } from '../../shared/store/index.ts';
import { aBudget, aCommandOf, anAct } from '../builders/budget.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
});
afterAll(() => {
  engine.stop();
});

const who = (role: Parameters<typeof aCommandOf>[0]) => aCommandOf(role).actor;
const aTrail = async () => {
  const { programmeId, secure } = await aBudget(engine.store, { '4.1': 60_000 });
  await secure('4.2', lei(20_000));
  return { programmeId, subject: subjectOf('budget', programmeId) };
};
const entryOf = (subject: string, number: number) => ({ pk: `AUDIT#${subject}`, sk: sortable(number) });

test('an auditor reads a trail page by page, oldest first', async () => {
  const { subject } = await aTrail();
  const page = await readTrail(engine)(who('auditor'), subject, { limit: 2 });
  if (!page.ok) throw new Error(page.error.code);
  expect(page.value.items.map(({ action }) => action)).toEqual(['open', 'secure']);
  const rest = await readTrail(engine)(who('auditor'), subject, { limit: 2, cursor: page.value.next });
  expect(rest).toMatchObject({ ok: true, value: { items: [{ number: 3, data: { amount: lei(20_000) } }] } });
});

test('the officer and the chair read trails of calls and budgets only', async () => {
  const { subject, programmeId } = await aTrail();
  for (const role of ['officer', 'chair'] as const) {
    expect((await readTrail(engine)(who(role), subject, { limit: 5 })).ok).toBe(true);
    const programme = subjectOf('programme', programmeId);
    for (const refused of [
      await readTrail(engine)(who(role), programme, { limit: 5 }),
      await checkTrail(engine)(who(role), programme),
    ])
      expect(refused).toEqual({ ok: false, error: { code: 'RightMissing' } });
  }
});

test('a subject nobody ever touched is not found', async () => {
  const nothing = { ok: false, error: { code: 'NoSuchThing' } };
  expect(await readTrail(engine)(who('admin'), subjectOf('call', 'none'), { limit: 5 })).toEqual(nothing);
  expect(await checkTrail(engine)(who('admin'), subjectOf('call', 'none'))).toEqual(nothing);
});

test('a trail as it was written holds', async () => {
  const { subject, programmeId } = await aTrail();
  expect(await checkTrail(engine)(who('auditor'), subject)).toMatchObject({
    ok: true,
    value: { holds: true, entries: 3 },
  });
  expect(await checkTrail(engine)(who('auditor'), subjectOf('programme', programmeId))).toMatchObject({
    value: { holds: true, entries: 1 },
  });
});

test('an entry changed in the table shows', async () => {
  const { subject } = await aTrail();
  await engine.store.transact([update(entryOf(subject, 2), { set: { data: { amount: 1 } } })]);
  expect(await checkTrail(engine)(who('auditor'), subject)).toMatchObject({
    value: { holds: false, brokenAt: 2, why: 'hash' },
  });
});

test('the last entry deleted from the table shows', async () => {
  const { subject } = await aTrail();
  await engine.store.transact([remove(entryOf(subject, 3))]);
  expect(await checkTrail(engine)(who('auditor'), subject)).toMatchObject({
    value: { holds: false, brokenAt: 3, why: 'tail' },
  });
});

test('an auditor reads what somebody did, newest first, of all of time or of a period', async () => {
  const { programmeId, deps } = await aBudget(engine.store);
  const userId = UserId.parse(`user-${programmeId}`);
  const actor = { ...who('finance'), userId };
  for (const month of ['01', '02', '03'])
    await secureFunding(deps)(
      aCommandOf('finance', { actor, now: Instant.parse(`2017-${month}-01T00:00:00.000Z`) }),
      programmeId,
      { line: LineCode.parse('4.1'), source: 'municipal', amount: lei(Number(month)), act: anAct },
    );
  const amounts = async (period: Period = {}) => {
    const page = await readDeeds(engine)(who('auditor'), { userId, ...period }, { limit: 10 });
    return page.ok ? page.value.items.map(({ data }) => data['amount']) : [];
  };
  const [january, february, march] = ['01', '02', '03'].map((month) => Instant.parse(`2017-${month}-01T00:00:00.000Z`));
  expect(await amounts()).toEqual([lei(3), lei(2), lei(1)]);
  expect(await amounts({ from: february })).toEqual([lei(3), lei(2)]);
  expect(await amounts({ from: january, before: march })).toEqual([lei(2), lei(1)]);
  expect(await amounts({ from: march, before: january })).toEqual([]);
  const first = await readDeeds(engine)(who('admin'), { userId }, { limit: 1 });
  const cursor = first.ok ? first.value.next : undefined;
  expect(await readDeeds(engine)(who('admin'), { userId }, { limit: 1, cursor })).toMatchObject({
    value: { items: [{ data: { amount: lei(2) } }] },
  });
});

test('what somebody did is for auditors and administrators only', async () => {
  for (const role of ['officer', 'chair', 'finance', 'evaluator'] as const)
    expect(await readDeeds(engine)(who(role), { userId: who(role).userId }, { limit: 5 })).toEqual({
      ok: false,
      error: { code: 'RightMissing' },
    });
});
