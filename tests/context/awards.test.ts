import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditRepository, firstAnswer, subjectOf } from '../../shared/audit/index.ts';
import {
  decideCall,
  inputsHash,
  publishResults,
  simulateAwards,
  viewOutcome,
  viewRanking,
  viewResults,
} from '../../shared/awards/index.ts';
import { replay } from '../../shared/awards/replay.ts';
import { ApplicationId, LineCode, newId, CallId } from '../../shared/kernel/ids.ts';
import { LocalDate } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { aCommand, AFTERWARDS, someone } from '../builders/calls.ts';
import { update } from '../../shared/store/index.ts';
import { anEngine, type Engine } from '../engine.ts';
import { aScoredCall, manyOf, scorer, type Setting } from './awards-scored-call.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
});
afterAll(() => {
  engine.stop();
});

const act = { number: '03/214', date: LocalDate.parse('2017-05-02') };
const chairing = (change = {}) => aCommand(someone('chair'), AFTERWARDS, change);
const officer = () => aCommand(someone('officer'), AFTERWARDS);
const rule = <V>(value: V) => ({ value, basis: { kind: 'default' } as const });
const scoredCall = (setting: Partial<Setting> = {}) =>
  aScoredCall(engine.store, {
    entrants: [
      { points: 90 },
      { points: 80 },
      { points: 75 },
      { points: 70 },
      { points: 40 },
      { points: 0, state: 'ineligible' },
    ],
    ...setting,
  });
type Scored = Awaited<ReturnType<typeof scoredCall>>;
const decided = async (
  { deps, call }: Scored,
  tieVotes: Parameters<ReturnType<typeof decideCall>>[1]['tieVotes'] = [],
) => decideCall(deps)(chairing(), { callId: call.id, act, tieVotes });
const potOf = ({ deps, call }: Scored, line = '4.1') =>
  deps.budget.pots(call.programmeId).then((pots) => pots.find((pot) => pot.line === line));

describe('a decision', () => {
  test('reserves the money of all awards and releases the rest, once and for all', async () => {
    const scored = await scoredCall({ envelopes: { '4.1': 70_000 } });
    expect(await decided(scored)).toMatchObject({
      ok: true,
      value: {
        status: 'decided',
        totals: { applications: 6, awarded: 3, reserve: 1, rejected: 1, ineligible: 1, amount: lei(60_000) },
      },
    });
    expect(await potOf(scored)).toMatchObject({ announced: 0, reserved: lei(60_000), available: lei(10_000) });
    expect(await decided(scored)).toMatchObject({
      ok: false,
      error: { code: 'CallStateRefuses', from: 'decided', action: 'decide' },
    });
    expect(await potOf(scored)).toMatchObject({ reserved: lei(60_000) });
  });

  test('leaves one entry in the trail of the call, with the hash of what was decided on', async () => {
    const scored = await scoredCall();
    const taken = await decided(scored);
    if (!taken.ok) throw new Error(taken.error.code);
    const entries = await auditRepository(engine.store).all(subjectOf('call', scored.call.id));
    expect(entries.at(-1)).toMatchObject({ action: 'decide', data: { inputsHash: taken.value.inputsHash, act } });
    const { call } = scored;
    expect(await scored.deps.calls.get(call.id)).toMatchObject({
      status: 'decided',
      version: call.version + 1,
      decidedAt: AFTERWARDS,
    });
  });

  test('of two chairs at once is one decision, and the money moves once', async () => {
    const scored = await scoredCall();
    const answers = await Promise.all(Array.from({ length: 8 }, () => decided(scored)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(answer.error.code).toBe('CallStateRefuses');
    expect(await potOf(scored)).toMatchObject({ announced: 0, reserved: lei(60_000), available: 0 });
  });

  test('with three hundred awards over twenty lines is one transaction', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => `4.${String(index + 1)}`);
    const entrants = Array.from({ length: 340 }, (_, index) => ({
      points: 100 - Math.floor(index / 20),
      line: lines[index % 20]!,
      requested: 1000,
    }));
    const scored = await scoredCall({
      entrants,
      envelopes: Object.fromEntries(lines.map((line) => [line, 15_500])),
      rules: { tieBreaks: rule([{ by: 'earlier-submission' as const }]) },
    });
    let transactions = 0;
    const counting = {
      transact: (...args: Parameters<typeof engine.store.transact>) => {
        transactions += 1;
        return engine.store.transact(...args);
      },
    };
    const taken = await decideCall({ ...scored.deps, store: counting as typeof engine.store })(chairing(), {
      callId: scored.call.id,
      act,
      tieVotes: [],
    });
    expect(taken).toMatchObject({ ok: true, value: { totals: { awarded: 300, reserve: 40, amount: lei(300_000) } } });
    expect(transactions).toBe(1);
    for (const line of lines)
      expect(await potOf(scored, line)).toMatchObject({ announced: 0, reserved: lei(15_000), available: lei(500) });
  });

  test('on ten thousand applications over twenty lines fits the database', async () => {
    const lines = Array.from({ length: 20 }, (_, index) => `4.${String(index + 1)}`);
    const scored = await scoredCall({
      entrants: [{ points: 90 }],
      envelopes: Object.fromEntries(lines.map((line) => [line, 1_000_000])),
      rules: { tieBreaks: rule([{ by: 'earlier-submission' as const }]) },
    });
    const { standings, sheets } = manyOf(scored.standings[0]!, 10_000, lines);
    const deps = {
      ...scored.deps,
      applications: { standings: () => Promise.resolve(standings) },
      evaluations: { sheets: () => Promise.resolve(sheets) },
    };
    const taken = await decideCall(deps)(chairing(), { callId: scored.call.id, act, tieVotes: [] });
    expect(taken).toMatchObject({ ok: true, value: { totals: { applications: 10_000, awarded: 1000 } } });
    await publishResults(deps)(officer(), scored.call.id);
    const last = await viewResults(deps)(scored.call.id, {
      limit: 100,
      cursor: Buffer.from('9950').toString('base64url'),
    });
    expect(last.ok && last.value.items.at(-1)?.result.rank).toBe(10_000);
    expect(last.ok && last.value.next).toBeUndefined();
  });

  test('of a call subject to funds takes what is available and leaves the others unfunded', async () => {
    const scored = await scoredCall({ rules: { subjectToFunds: rule(true) }, available: 45_000 });
    expect(await decided(scored)).toMatchObject({
      ok: true,
      value: { totals: { awarded: 2, unfunded: 1, reserve: 1, amount: lei(40_000) } },
    });
    expect(await potOf(scored)).toMatchObject({ reserved: lei(40_000), available: lei(5000) });
  });

  test('is refused while the money is not there, and moves nothing', async () => {
    const scored = await scoredCall();
    const pot = { pk: `BUDGET#${scored.call.programmeId}`, sk: 'POT#4.1#municipal' };
    await engine.store.transact([update(pot, { add: { announced: -1_500_000, secured: -1_500_000 } })]);
    expect(await decided(scored)).toMatchObject({
      ok: false,
      error: { code: 'MoneyShort', line: '4.1', bucket: 'announced', short: '15000.00' },
    });
    expect(await potOf(scored)).toMatchObject({ announced: lei(45_000), reserved: 0 });
    expect(await scored.deps.awards.decision(scored.call.id)).toBeUndefined();
  });

  test('waits for the last sheet and the last screening', async () => {
    const open = await scoredCall({ entrants: [{ points: 90 }], rules: { minEvaluations: rule(2) } });
    expect(await decided(open)).toEqual({ ok: false, error: { code: 'ScoresHidden', locked: 1, required: 2 } });
    const unscreened = await scoredCall({ entrants: [{ points: 90 }, { points: 0, state: 'submitted' }] });
    expect(await decided(unscreened)).toEqual({ ok: false, error: { code: 'ScreeningUnfinished', open: 1 } });
  });

  test('is not taken by somebody who scored', async () => {
    const { deps, call } = await scoredCall();
    const command = aCommand({ ...someone('chair'), userId: scorer }, AFTERWARDS);
    expect(await decideCall(deps)(command, { callId: call.id, act, tieVotes: [] })).toEqual({
      ok: false,
      error: { code: 'ScorerMayNotDecide' },
    });
  });

  test('is not taken by somebody who has seen another version', async () => {
    const { deps, call } = await scoredCall();
    expect(await decideCall(deps)(chairing({ ifMatch: 1 }), { callId: call.id, act, tieVotes: [] })).toEqual({
      ok: false,
      error: { code: 'StaleVersion' },
    });
    expect(await decideCall(deps)(chairing(), { callId: newId(CallId, AFTERWARDS), act, tieVotes: [] })).toEqual({
      ok: false,
      error: { code: 'NoSuchThing' },
    });
  });

  test('waits for the vote of the commission where a tie decides about money', async () => {
    const entrants = [{ points: 80 }, { points: 80 }];
    const scored = await scoredCall({ entrants, envelopes: { '4.1': 20_000 }, rules: { tieBreaks: rule([]) } });
    const [first, second] = scored.standings;
    expect(await decided(scored)).toMatchObject({
      ok: false,
      error: {
        code: 'UnresolvedTie',
        ties: [{ applications: [{ id: first?.applicationId }, { id: second?.applicationId }] }],
      },
    });
    const elsewhere = { applicationId: (await scoredCall()).standings[0]!.applicationId, votes: 1 };
    expect(await decided(scored, [elsewhere])).toEqual({
      ok: false,
      error: { code: 'TieVoteMisplaced', at: ['/tieVotes/0/applicationId'] },
    });
    expect((await decided(scored, [{ applicationId: second!.applicationId, votes: 4 }])).ok).toBe(true);
    const ranking = await viewRanking(scored.deps)(scored.call.id, { limit: 25 });
    expect(ranking).toMatchObject({
      ok: true,
      value: {
        items: [
          { applicationId: second?.applicationId, result: { outcome: 'awarded' } },
          { result: { outcome: 'reserve' } },
        ],
      },
    });
  });

  test('keeps its answer for whoever repeats it under its Idempotency-Key', async () => {
    const { deps, call } = await scoredCall();
    const command = chairing({ once: { key: 'k', fingerprint: 'f' } });
    const taken = await decideCall(deps)(command, { callId: call.id, act, tieVotes: [] });
    expect(taken.ok).toBe(true);
    expect(await firstAnswer(engine.store, command)).toEqual(taken.ok && { ok: true, value: { value: taken.value } });
  });
});

describe('the ranking', () => {
  test('is hidden until every sheet is locked, then shows means and reasons by page', async () => {
    const hidden = await scoredCall({ entrants: [{ points: 90 }], rules: { minEvaluations: rule(3) } });
    expect(await viewRanking(hidden.deps)(hidden.call.id, { limit: 25 })).toEqual({
      ok: false,
      error: { code: 'ScoresHidden', locked: 1, required: 3 },
    });
    const { deps, call } = await scoredCall();
    const first = await viewRanking(deps)(call.id, { limit: 3 });
    if (!first.ok) throw new Error(first.error.code);
    expect(first.value.items.map(({ rank, score }) => [rank, score])).toEqual([
      [1, '90.00'],
      [2, '80.00'],
      [3, '75.00'],
    ]);
    const rest = await viewRanking(deps)(call.id, { limit: 3, cursor: first.value.next });
    expect(rest).toMatchObject({
      ok: true,
      value: { ineligible: 1, items: [{ rank: 4 }, { rank: 5, fails: { code: 'BelowThreshold', threshold: 60 } }] },
    });
    expect(await viewRanking(deps)(call.id, { limit: 3, cursor: 'nonsense' })).toEqual({
      ok: false,
      error: { code: 'BadCursor' },
    });
  });
});

describe('a simulation', () => {
  test('shows scenarios side by side and writes nothing', async () => {
    const scored = await scoredCall();
    const envelopes = [{ line: LineCode.parse('4.1'), source: 'municipal', amount: lei(80_000) }];
    const answer = await simulateAwards(scored.deps)({
      callId: scored.call.id,
      scenarios: [{ name: 'mai mult', envelopes }, { threshold: 85 }, { withoutEvaluators: [scorer] }],
    });
    expect(answer).toMatchObject({
      ok: true,
      value: {
        base: { totals: { awarded: 3 }, changes: 0 },
        scenarios: [
          { name: 'mai mult', totals: { awarded: 4 }, changes: 1 },
          { totals: { awarded: 1 } },
          { totals: { awarded: 0, rejected: 5 } },
        ],
      },
    });
    expect(await potOf(scored)).toMatchObject({ announced: lei(60_000), reserved: 0 });
    expect(await scored.deps.calls.get(scored.call.id)).toEqual(scored.call);
  });

  test('refuses a line the call does not have, and a decided call', async () => {
    const scored = await scoredCall();
    const linesOrder = [LineCode.parse('4.1'), LineCode.parse('4.9')];
    expect(await simulateAwards(scored.deps)({ callId: scored.call.id, scenarios: [{}, { linesOrder }] })).toEqual({
      ok: false,
      error: { code: 'UnknownPot', line: '4.9', at: ['/scenarios/1/linesOrder/1'] },
    });
    await decided(scored);
    expect(await simulateAwards(scored.deps)({ callId: scored.call.id, scenarios: [{}] })).toMatchObject({
      ok: false,
      error: { code: 'CallStateRefuses' },
    });
  });
});

describe('published results', () => {
  test('are nowhere before publication, and replay to themselves after it', async () => {
    const entrants = Array.from({ length: 130 }, (_, index) => ({
      points: 100 - (index % 60),
      requested: 1000 + index,
    }));
    const { deps, call } = await scoredCall({
      entrants,
      rules: { tieBreaks: rule([{ by: 'earlier-submission' as const }]) },
    });
    const publish = () => publishResults(deps)(officer(), call.id);
    expect(await publish()).toMatchObject({ ok: false, error: { code: 'CallStateRefuses', from: 'evaluation' } });
    const taken = await decideCall(deps)(chairing(), { callId: call.id, act, tieVotes: [] });
    if (!taken.ok) throw new Error(taken.error.code);
    const nothing = { ok: false, error: { code: 'NoSuchThing' } };
    expect(await viewResults(deps)(call.id, { limit: 100 })).toEqual(nothing);
    const competing = await deps.applications.standings(call.id);
    expect(await viewOutcome(deps)(call.id, competing[0]!.applicationId)).toEqual(nothing);
    expect(await publish()).toMatchObject({
      ok: true,
      value: { status: 'results-published', resultsPublishedAt: AFTERWARDS },
    });

    const first = await viewResults(deps)(call.id, { limit: 100 });
    if (!first.ok) throw new Error(first.error.code);
    const second = await viewResults(deps)(call.id, { limit: 100, cursor: first.value.next });
    if (!second.ok) throw new Error(second.error.code);
    expect(second.value.next).toBeUndefined();
    const items = [...first.value.items, ...second.value.items];
    expect(items).toHaveLength(130);
    for (const record of [items[0]!, items[129]!])
      expect(await viewOutcome(deps)(call.id, record.input.id)).toEqual({
        ok: true,
        value: { decision: first.value.decision, record },
      });
    expect(await viewOutcome(deps)(call.id, newId(ApplicationId, AFTERWARDS))).toEqual(nothing);
    expect(items.map(({ result: { rank } }) => rank)).toEqual(Array.from({ length: 130 }, (_, index) => index + 1));
    const { decision, competition } = first.value;
    expect(inputsHash({ ...competition, applications: items.map(({ input }) => input) })).toBe(taken.value.inputsHash);
    expect(replay({ decision: { ...decision, pots: [...decision.pots] }, competition, items })).toEqual([]);
  });
});
