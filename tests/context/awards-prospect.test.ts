import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideCall, previewResults, viewProspect } from '../../shared/awards/index.ts';
import { CallId, newId } from '../../shared/kernel/ids.ts';
import { LocalDate } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { aCommand, AFTERWARDS, someone } from '../builders/calls.ts';
import { anEngine, type Engine } from '../engine.ts';
import { aScoredCall, type Entrant } from './awards-scored-call.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
});
afterAll(() => {
  engine.stop();
});

const rule = <V>(value: V) => ({ value, basis: { kind: 'default' } as const });
const act = { number: '03/214', date: LocalDate.parse('2017-05-02') };
const ENTRANTS: readonly Entrant[] = [
  { points: 75 },
  { points: 90 },
  { points: 70, requested: 30_000 },
  { points: 40 },
  { points: 0, state: 'ineligible' },
];
const all = { limit: 100 };

test('a prospect is the decision before it is taken, and afterwards the decision itself', async () => {
  const { deps, call } = await aScoredCall(engine.store, { entrants: ENTRANTS });
  const before = await viewProspect(deps)(call.id, all);
  if (!before.ok) throw new Error(before.error.code);
  expect(before.value.items.map(({ rank, result, title }) => [rank, result?.outcome, title])).toEqual([
    [1, 'awarded', 'Proiectul 2'],
    [2, 'awarded', 'Proiectul 1'],
    [3, 'reserve', 'Proiectul 3'],
    [4, 'rejected', 'Proiectul 4'],
    [null, 'ineligible', 'Proiectul 5'],
  ]);
  expect(before.value).toMatchObject({ totals: { amount: lei(40_000) }, pots: [{ unspent: lei(20_000) }] });
  expect(before.value.items[0]).toMatchObject({ mean: { points: 90, sheets: 1 }, sums: [45, 45], tied: false });
  expect(before.value.items[3]).toMatchObject({ fails: { code: 'BelowThreshold' } });
  expect(await previewResults(deps)(call.id, all)).toMatchObject({ ok: false, error: { code: 'NoSuchThing' } });

  const taken = await decideCall(deps)(aCommand(someone('chair'), AFTERWARDS), { callId: call.id, act, tieVotes: [] });
  if (!taken.ok) throw new Error(taken.error.code);
  expect(taken.value.inputsHash).toBe(before.value.inputsHash);
  const after = await viewProspect(deps)(call.id, all);
  if (!after.ok) throw new Error(after.error.code);
  expect(after.value.items).toEqual(before.value.items);
  expect(after.value.decision).toMatchObject({ act });
  const preview = await previewResults(deps)(call.id, all);
  if (!preview.ok) throw new Error(preview.error.code);
  expect(preview.value.items.map(({ result }) => result)).toEqual(before.value.items.map(({ result }) => result));
});

test('a page of a prospect is a part of the same list', async () => {
  const { deps, call } = await aScoredCall(engine.store, { entrants: ENTRANTS });
  const first = await viewProspect(deps)(call.id, { limit: 3 });
  if (!first.ok) throw new Error(first.error.code);
  const rest = await viewProspect(deps)(call.id, { limit: 3, cursor: first.value.next });
  if (!rest.ok) throw new Error(rest.error.code);
  expect([first.value.items.length, rest.value.items.length]).toEqual([3, 2]);
  expect(rest.value.next).toBeUndefined();
  expect(await viewProspect(deps)(call.id, { limit: 3, cursor: 'nonsense' })).toMatchObject({
    ok: false,
    error: { code: 'BadCursor' },
  });
});

test('while a tie decides money nothing is shared out; votes are tried without being recorded', async () => {
  const { deps, call, standings } = await aScoredCall(engine.store, {
    entrants: [{ points: 80 }, { points: 80 }],
    envelopes: { '4.1': 20_000 },
    rules: { tieBreaks: rule([]) },
  });
  const open = await viewProspect(deps)(call.id, all);
  if (!open.ok) throw new Error(open.error.code);
  expect(open.value).toMatchObject({ totals: null, pots: [], votesNeeded: [{ line: '4.1' }] });
  expect(open.value.items.map(({ tied, result }) => [tied, result])).toEqual([
    [true, undefined],
    [true, undefined],
  ]);
  const { applicationId } = standings[1]!;
  const voted = await viewProspect(deps)(call.id, { ...all, tieVotes: [{ applicationId, votes: 3 }] });
  if (!voted.ok) throw new Error(voted.error.code);
  expect(voted.value.items[0]).toMatchObject({ input: { id: applicationId }, result: { outcome: 'awarded' } });
  expect(await viewProspect(deps)(call.id, all)).toMatchObject({ ok: true, value: { totals: null } });
});

test('there is no prospect of what is not there, nor of what is not screened', async () => {
  const { deps, call } = await aScoredCall(engine.store, {
    entrants: [{ points: 80 }, { points: 0, state: 'submitted' }],
  });
  expect(await viewProspect(deps)(call.id, all)).toEqual({
    ok: false,
    error: { code: 'ScreeningUnfinished', open: 1 },
  });
  const nowhere = newId(CallId, AFTERWARDS);
  expect(await viewProspect(deps)(nowhere, all)).toEqual({ ok: false, error: { code: 'NoSuchThing' } });
  expect(await previewResults(deps)(nowhere, all)).toEqual({ ok: false, error: { code: 'NoSuchThing' } });
});
