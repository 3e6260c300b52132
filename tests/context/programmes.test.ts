import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditRepository, subjectOf, verifyChain } from '../../shared/audit/index.ts';
import { budgetRepository } from '../../shared/budget/index.ts';
import { LineCode, ProgrammeId } from '../../shared/kernel/ids.ts';
import { LocalDate } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { importProgramme, lineOf, linesOf, programmeRepository } from '../../shared/programmes/index.ts';
import { aCommandOf } from '../builders/budget.ts';
import { theProgrammeOfBalti } from '../builders/programmes.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
});
afterAll(() => {
  engine.stop();
});

const named = (id: string) => theProgrammeOfBalti({ id: ProgrammeId.parse(id) });
const imported = async (id: string) => {
  const done = await importProgramme(engine)(aCommandOf('officer'), named(id));
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
};
const line = (code: string) => LineCode.parse(code);

test('a programme is read back as it was imported: sums as money, unknown sums unknown, facts and acts kept', async () => {
  const { id } = await imported('balti-2017-2019');
  const programme = await programmeRepository(engine.store).get(id);
  if (programme === undefined) throw new Error('not stored');
  expect(programme.ceiling.amount).toBe(lei(340_000));
  expect(lineOf(programme, line('4.1'))).toMatchObject({ planned: lei(60_000), projects: 3, maxGrant: lei(20_000) });
  expect(lineOf(programme, line('4.5'))).toMatchObject({ planned: null, projects: null, maxGrant: null });
  const [norms, partnership, subsidies] = programme.objectives;
  expect(norms?.actions[0]?.facts).toEqual({ seats: 19 });
  expect(partnership?.actions.at(-1)).toMatchObject({ code: '2.8', title: null });
  expect(subsidies?.actions[0]?.acts).toEqual(['dispoziția 486, date missing in the source']);
});

test('every text and fact of the file is in the programme', async () => {
  const text = JSON.stringify(await imported('balti-every-text'));
  const file: unknown = JSON.parse(
    readFileSync(new URL('../../shared/programmes/balti-2017-2019.json', import.meta.url), 'utf8'),
  );
  const texts = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : Object.values(typeof value === 'object' && value !== null ? value : {}).flatMap(texts);
  const kept = texts(file).filter((found) => found !== 'balti-2017-2019');
  expect(kept.filter((found) => !text.includes(JSON.stringify(found).slice(1, -1)))).toEqual([]);
});

test('only actions somebody funds are lines, and their stated sums make 280 000 lei', async () => {
  const lines = linesOf(await imported('balti-lines'));
  expect(lines.map(({ code }) => code)).toEqual('2.3 2.4 2.5 2.7 2.8 3.1 4.1 4.2 4.3 4.4 4.5 4.6 4.7'.split(' '));
  expect(lines.reduce((sum, { planned }) => sum + (planned ?? 0), 0)).toBe(lei(280_000));
});

test('the import opens the budget with the ceiling, and both trails begin', async () => {
  const { id, version } = await imported('balti-budget');
  expect(version).toBe(1);
  expect(await budgetRepository(engine.store).head(id)).toMatchObject({
    ceiling: lei(340_000),
    secured: 0,
    room: lei(340_000),
    version: 1,
  });
  for (const kind of ['programme', 'budget'])
    expect(verifyChain(await auditRepository(engine.store).all(subjectOf(kind, id)))).toMatchObject({
      holds: true,
      entries: 1,
    });
});

test('a programme is imported once', async () => {
  const { id } = await imported('balti-twice');
  expect(await importProgramme(engine)(aCommandOf('admin'), named(id))).toEqual({
    ok: false,
    error: { code: 'ProgrammeAlreadyImported', programmeId: id },
  });
});

test('of two imports at once one wins', async () => {
  const both = await Promise.all([1, 2].map(() => importProgramme(engine)(aCommandOf('officer'), named('balti-race'))));
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
});

test('the same request sent twice imports once', async () => {
  const once = { key: 'k1', fingerprint: 'f' };
  const first = await importProgramme(engine)(aCommandOf('officer', { once }), named('balti-once'));
  const second = await importProgramme(engine)(aCommandOf('officer', { once }), named('balti-once'));
  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ ok: false, error: { code: 'AlreadyAnswered' } });
});

test('programmes are listed with the latest period first', async () => {
  const period = { from: LocalDate.parse('2040-01-01'), to: LocalDate.parse('2042-12-31') };
  const later = { ...named('balti-2040'), period };
  await importProgramme(engine)(aCommandOf('officer'), later);
  await imported('balti-earlier');
  const page = await programmeRepository(engine.store).list({ limit: 1 });
  expect(page).toMatchObject({ ok: true, value: { items: [{ id: 'balti-2040' }] } });
});
