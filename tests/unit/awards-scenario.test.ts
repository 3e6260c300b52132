import { describe, expect, test } from 'vitest';
import { allocate } from '../../shared/awards/allocate.ts';
import { imaginedFrom } from '../../shared/awards/imagined.ts';
import { type Scenario, unknownPot, withScenario } from '../../shared/awards/scenario.ts';
import { lei } from '../../shared/kernel/money.ts';
import { aCompetition, aPot, applicationId, line, scored } from '../builders/awards.ts';

const second = { line: line('4.2') };
const competition = aCompetition(
  [scored(1, 90), scored(2, 80), scored(3, 70), scored(4, 90, second), scored(5, 80, second), scored(6, 55, second)],
  { pots: [aPot(50_000, '4.1'), aPot(30_000, '4.2')] },
);
const imagine = (scenario: Scenario) => {
  const changed = withScenario(competition, scenario);
  const base = allocate(competition);
  return imaginedFrom(competition, changed.ok ? allocate(changed.value) : changed, {
    base,
    name: scenario.name ?? null,
  });
};
const winners = (scenario: Scenario) =>
  imagine(scenario)
    .outcomes.filter(({ outcome }) => outcome === 'awarded')
    .map(({ applicationId: id }) => Number(`0x${id.slice(-4)}`))
    .toSorted();

describe('what would be if', () => {
  test('nothing changed', () => {
    expect(imagine({})).toMatchObject({ changes: 0, totals: { awarded: 3, reserve: 2, rejected: 1 } });
    expect(winners({})).toEqual([1, 2, 4]);
  });

  test('a line had more money', () => {
    const richer = {
      envelopes: [{ ...aPot(0, '4.1'), amount: lei(60_000) }].map(({ line: code, source, amount }) => ({
        line: code,
        source,
        amount,
      })),
    };
    expect(winners(richer)).toEqual([1, 2, 3, 4]);
    expect(imagine(richer).outcomes[0]).toMatchObject({
      applicationId: applicationId(3),
      outcome: 'awarded',
      instead: { outcome: 'reserve', awarded: 0 },
    });
  });

  test('the threshold were higher', () => {
    expect(winners({ threshold: 85 })).toEqual([1, 4]);
  });

  test('the last one got what is left', () => {
    expect(imagine({ partialAward: true }).totals?.amount).toBe(lei(80_000));
  });

  test('what one line leaves over went to the next', () => {
    expect(winners({ linesOrder: [line('4.1'), line('4.2')] })).toEqual([1, 2, 4, 5]);
    expect(winners({ linesOrder: [line('4.2'), line('4.1')] })).toEqual([1, 2, 3, 4]);
    const { pots } = imagine({ linesOrder: [line('4.1'), line('4.2')] });
    expect(pots.map(({ envelope }) => envelope)).toEqual([lei(40_000), lei(40_000)]);
  });
});

test('a scenario about a line the call does not have is refused, and says where', () => {
  const elsewhere = { line: line('4.7'), source: 'municipal', amount: lei(1) };
  expect(unknownPot(competition, { envelopes: [elsewhere] })).toEqual({
    code: 'UnknownPot',
    line: '4.7',
    at: ['/envelopes/0/line'],
  });
  expect(unknownPot(competition, { linesOrder: [line('4.1'), line('4.1')] })).toMatchObject({ at: ['/linesOrder/1'] });
});

test('a tie that would decide money shows the tie instead of winners', () => {
  const tied = aCompetition([scored(1, 80), scored(2, 80)], { pots: [aPot(20_000)] });
  const allocation = allocate(tied);
  expect(imaginedFrom(tied, allocation, { base: allocation, name: null })).toMatchObject({
    totals: null,
    outcomes: [],
    votesNeeded: [{ line: '4.1', applications: [{ id: applicationId(1) }, { id: applicationId(2) }] }],
  });
});
