import { describe, expect, test } from 'vitest';
import type { Criterion } from '../../shared/calls/index.ts';
import { checkCommission, checkNobodyLost } from '../../shared/evaluations/commission.ts';
import { progress } from '../../shared/evaluations/progress.ts';
import { complete, sheetAfter, withScores } from '../../shared/evaluations/sheet-lifecycle.ts';
import { ApplicationId, UserId } from '../../shared/kernel/ids.ts';

const grid: readonly Criterion[] = [
  { code: 'R', title: { ro: 'Relevanță' }, max: 25, knockOut: false },
  { code: 'N', title: { ro: 'Necesitate' }, max: 15, knockOut: false },
];
const empty = { points: [null, null], justifications: [null, null] };

describe('a sheet', () => {
  test('opens by a declaration, is locked once, and stays locked', () => {
    expect(sheetAfter({ state: 'assigned' }, 'score')).toMatchObject({
      error: { from: 'assigned', allowed: ['declare'] },
    });
    expect(sheetAfter({ state: 'declared' }, 'score')).toEqual({ ok: true, value: 'drafting' });
    expect(sheetAfter({ state: 'drafting' }, 'lock')).toEqual({ ok: true, value: 'locked' });
    expect(sheetAfter({ state: 'locked' }, 'score')).toMatchObject({ error: { allowed: [] } });
    expect(sheetAfter({ state: 'recused' }, 'declare')).toMatchObject({ error: { allowed: [] } });
  });
  test('keeps what a later save does not name', () => {
    const first = withScores(grid, empty, [{ criterion: 'R', points: 20, justification: 'clar' }]);
    if (!first.ok) throw new Error(first.error.code);
    const second = withScores(grid, first.value, [{ criterion: 'N', points: 0 }]);
    expect(second).toEqual({ ok: true, value: { points: [20, 0], justifications: ['clar', null] } });
  });
  test.each([
    [{ criterion: 'X', points: 1 }, 'UnknownCriterion', '/scores/0/criterion'],
    [{ criterion: 'N', points: 16 }, 'PointsAboveMaximum', '/scores/0/points'],
  ])('refuses %j', (score, code, pointer) => {
    expect(withScores(grid, empty, [score])).toMatchObject({ ok: false, error: { code, at: [pointer] } });
  });
  test('refuses a criterion that comes twice', () => {
    const twice = [
      { criterion: 'N', points: 1 },
      { criterion: 'N', points: 2 },
    ];
    expect(withScores(grid, empty, twice)).toMatchObject({ error: { code: 'CriterionTwice' } });
  });
  test('is complete with every point and every reason, zero points included', () => {
    expect(complete(grid, { points: [25, 0], justifications: ['a', 'b'] }).ok).toBe(true);
    expect(complete(grid, { points: [25, 0], justifications: ['a', null] })).toMatchObject({
      error: { criteria: ['N'] },
    });
  });
});

describe('a commission', () => {
  const member = (n: number, role: 'president' | 'member' | 'secretary') => ({
    userId: UserId.parse(`u${n}`),
    name: `M ${n}`,
    role,
  });
  const sound = [member(1, 'president'), member(2, 'member'), member(3, 'member'), member(4, 'secretary')];
  test('needs one president, nobody twice, and enough who score: the secretary does not', () => {
    expect(checkCommission(sound, 3).ok).toBe(true);
    expect(checkCommission(sound, 4)).toMatchObject({ error: { code: 'TooFewEvaluators', have: 3, need: 4 } });
    expect(checkCommission(sound.slice(1), 2)).toMatchObject({ error: { code: 'OnePresidentNeeded' } });
    expect(checkCommission([...sound, member(2, 'member')], 3)).toMatchObject({
      error: { code: 'MemberTwice', at: ['/members/4/userId'] },
    });
  });
  test('keeps whoever has a sheet, unless recused', () => {
    const sheet = (n: number, state: 'drafting' | 'recused') => ({ evaluatorId: UserId.parse(`u${n}`), state });
    expect(checkNobodyLost(sound, [sheet(9, 'recused'), sheet(1, 'drafting')]).ok).toBe(true);
    expect(checkNobodyLost(sound, [sheet(9, 'drafting')])).toMatchObject({ error: { code: 'MemberHasSheets' } });
  });
});

describe('progress', () => {
  const id = (n: number) => ApplicationId.parse(`00000000-0000-7000-8000-00000000000${n}`);
  const sheet = (n: number, state: 'locked' | 'drafting' | 'recused') => ({ applicationId: id(n), state });
  test('is complete when every eligible application has its locked sheets and none is open', () => {
    const locked = [
      sheet(1, 'locked'),
      sheet(1, 'locked'),
      sheet(1, 'recused'),
      sheet(2, 'locked'),
      sheet(2, 'locked'),
    ];
    expect(progress(2, [id(1), id(2)], locked)).toEqual({ required: 4, locked: 4, complete: true });
    expect(progress(2, [id(1), id(2)], [...locked, sheet(2, 'drafting')]).complete).toBe(false);
    expect(progress(2, [id(1), id(2)], locked.slice(1)).complete).toBe(false);
  });
  test('does not wait for sheets of applications that are not eligible, and never completes with none', () => {
    expect(progress(1, [id(1)], [sheet(1, 'locked'), sheet(2, 'drafting')]).complete).toBe(true);
    expect(progress(1, [], []).complete).toBe(false);
  });
});
