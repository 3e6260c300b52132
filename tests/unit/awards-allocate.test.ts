import { describe, expect, test } from 'vitest';
import { allocate, type Allocation } from '../../shared/awards/allocate.ts';
import { CompetitionInputs, inputsHash } from '../../shared/awards/inputs.ts';
import { rank } from '../../shared/awards/rank.ts';
import { scoreText } from '../../shared/awards/score.ts';
import { bani, lei } from '../../shared/kernel/money.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import { aCompetition, anApplication, aPot, applicationId, scored } from '../builders/awards.ts';

const decided = (...args: Parameters<typeof aCompetition>): Allocation => {
  const allocation = allocate(CompetitionInputs.parse(aCompetitionOnTheWire(...args)));
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  return allocation.value;
};
// Through the wire and back, so that every case also proves that the published form carries all that decides.
const aCompetitionOnTheWire = (...args: Parameters<typeof aCompetition>): unknown =>
  JSON.parse(JSON.stringify(CompetitionInputs.encode(aCompetition(...args))));
const states = ({ outcomes }: Allocation) => outcomes.map(({ outcome }) => outcome);

describe('ranking', () => {
  test('means are compared exactly, not as they are shown', () => {
    const third = anApplication(1, {
      sheets: [
        [40, 38],
        [40, 38],
        [40, 39],
      ],
    });
    const two = anApplication(2, {
      sheets: [
        [40, 38],
        [40, 38],
        [40, 38],
        [40, 38],
        [40, 38],
        [40, 38],
        [40, 40],
      ],
    });
    expect(
      rank(aCompetition([two, third])).ranked.map(({ rank: place, application }) => [place, application.id]),
    ).toEqual([
      [1, applicationId(1)],
      [2, applicationId(2)],
    ]);
  });

  test('a score is shown with two decimals, halves up', () => {
    expect(scoreText({ points: 235, sheets: 3 })).toBe('78.33');
    expect(scoreText({ points: 236, sheets: 3 })).toBe('78.67');
    expect(scoreText({ points: 1, sheets: 8 })).toBe('0.13');
    expect(scoreText({ points: 0, sheets: 3 })).toBe('0.00');
  });

  test('a mean that only rounds to the threshold does not reach it', () => {
    const almost = anApplication(1, { sheets: [...Array.from({ length: 14 }, () => [30, 30]), [30, 29]] });
    expect(decided([almost]).outcomes[0]).toMatchObject({
      outcome: 'rejected',
      score: '59.93',
      reason: { code: 'BelowThreshold', threshold: 60 },
    });
  });

  test('the floor of a criterion rejects even a high total', () => {
    const grid = [
      { code: 'R', max: 50, floor: 21, knockOut: false },
      { code: 'N', max: 50, knockOut: false },
    ];
    const weak = anApplication(1, {
      sheets: [
        [21, 50],
        [20, 50],
      ],
    });
    expect(decided([weak], { grid }).outcomes[0]).toMatchObject({
      outcome: 'rejected',
      rank: 1,
      reason: { code: 'BelowFloor', criterion: 'R', score: '20.50', floor: 21 },
    });
  });

  test('zero from everybody in a knock-out criterion rejects', () => {
    const grid = [
      { code: 'R', max: 50, knockOut: true },
      { code: 'N', max: 80, knockOut: false },
    ];
    expect(decided([anApplication(1, { sheets: [[0, 80]] })], { grid }).outcomes[0]?.reason).toEqual({
      code: 'KnockedOut',
      criterion: 'R',
    });
    expect(
      decided(
        [
          anApplication(1, {
            sheets: [
              [0, 80],
              [1, 80],
            ],
          }),
        ],
        { grid },
      ).outcomes[0]?.outcome,
    ).toBe('awarded');
  });

  test.each([
    ['criterion', { by: 'criterion', criterion: 'R' } as const, { sheets: [[30, 50]] }, { sheets: [[50, 30]] }],
    [
      'own-contribution',
      { by: 'own-contribution' } as const,
      { own: lei(1), total: lei(3) },
      { own: bani(33_334), total: bani(100_000) },
    ],
    [
      'earlier-submission',
      { by: 'earlier-submission' } as const,
      {},
      { submittedAt: Instant.parse('2017-05-01T07:59:59.999Z') },
    ],
    ['commission-vote', { by: 'commission-vote' } as const, { tieVotes: 3 }, { tieVotes: 4 }],
  ])('a tie is broken by %s', (_, tieBreak, loser, winner) => {
    const inputs = aCompetition([anApplication(1, loser), anApplication(2, winner)], {
      rules: { tieBreaks: [tieBreak] },
    });
    const { ranked, ties } = rank(inputs);
    expect(ranked.map(({ rank: place, application }) => [place, application.id])).toEqual([
      [1, applicationId(2)],
      [2, applicationId(1)],
    ]);
    expect(ties).toEqual([]);
  });

  test('own shares are compared exactly where their products do not fit a number', () => {
    const most = 1_000_000_000_000;
    const share = (own: number) => ({ own: bani(own), total: bani(most) });
    const { ranked } = rank(
      aCompetition([anApplication(1, share(most - 2)), anApplication(2, share(most - 1))], {
        rules: { tieBreaks: [{ by: 'own-contribution' }] },
      }),
    );
    expect(ranked.map(({ application }) => application.id)).toEqual([applicationId(2), applicationId(1)]);
  });

  test('what nothing declared separates shares its rank and is listed', () => {
    const { ranked, ties } = rank(aCompetition([scored(1, 90), scored(2, 80), scored(3, 80), scored(4, 70)]));
    expect(ranked.map(({ rank: place }) => place)).toEqual([1, 2, 2, 4]);
    expect(ties.map((tie) => tie.map(({ application }) => application.id))).toEqual([
      [applicationId(2), applicationId(3)],
    ]);
  });
});

describe('allocation', () => {
  test('money goes in rank order, and each says why', () => {
    const allocation = decided([
      scored(1, 90),
      scored(2, 80),
      scored(3, 78),
      scored(4, 70),
      scored(5, 50),
      anApplication(6, { eligible: false, ineligibleBecause: ['statute'] }),
    ]);
    expect(states(allocation)).toEqual(['awarded', 'awarded', 'awarded', 'reserve', 'rejected', 'ineligible']);
    expect(allocation.outcomes[3]).toEqual({
      applicationId: applicationId(4),
      outcome: 'reserve',
      awarded: 0,
      rank: 4,
      score: '70.00',
      points: 70,
      sheets: 1,
      reason: { code: 'DoesNotFit', asked: lei(20_000), left: 0, of: lei(60_000) },
    });
    expect(allocation.outcomes[5]?.reason).toEqual({ code: 'NotEligible', requirements: ['statute'] });
    expect(allocation.totals).toEqual({
      applications: 6,
      awarded: 3,
      reserve: 1,
      rejected: 1,
      unfunded: 0,
      ineligible: 1,
      amount: lei(60_000),
    });
  });

  const three = [scored(1, 90, { requested: lei(50_000) }), scored(2, 80), scored(3, 70, { requested: lei(10_000) })];

  test('skip goes on with the next one that fits', () => {
    const allocation = decided(three, { rules: { whenOneDoesNotFit: 'skip' } });
    expect(states(allocation)).toEqual(['awarded', 'reserve', 'awarded']);
    expect(allocation.pots[0]).toMatchObject({ awarded: lei(60_000), unspent: 0 });
  });

  test('stop ends the line at the first that does not fit', () => {
    const allocation = decided(three, { rules: { whenOneDoesNotFit: 'stop' } });
    expect(states(allocation)).toEqual(['awarded', 'reserve', 'reserve']);
    expect(allocation.outcomes[2]?.reason).toEqual({
      code: 'LineStopped',
      asked: lei(10_000),
      left: lei(10_000),
      of: lei(60_000),
      stoppedBy: 'SUB-17/000002',
    });
    expect(allocation.pots[0]).toMatchObject({ awarded: lei(50_000), unspent: lei(10_000) });
  });

  test('a partial award gives what is left to the first that does not fit', () => {
    const { outcomes, pots } = decided(three, { rules: { partialAward: true } });
    expect(outcomes.map(({ awarded }) => awarded)).toEqual([lei(50_000), lei(10_000), 0]);
    expect(outcomes[1]?.reason).toEqual({
      code: 'GivenWhatWasLeft',
      asked: lei(20_000),
      left: lei(10_000),
      of: lei(60_000),
    });
    expect(pots[0]?.unspent).toBe(0);
  });

  test('in proportion to the score, rounded down to the ban', () => {
    const one = anApplication(1, {
      requested: bani(1_000_001),
      sheets: [
        [30, 31],
        [31, 31],
      ],
    });
    expect(decided([one], { rules: { allocationMode: 'proportional' } }).outcomes[0]).toMatchObject({
      outcome: 'awarded',
      awarded: 615_000,
    });
  });

  test('in proportion to the score, exact where the product does not fit a number', () => {
    const one = anApplication(1, {
      requested: bani(999_999_999_999),
      sheets: [
        [50, 49],
        [50, 50],
        [50, 50],
      ],
    });
    const allocation = decided([one], { rules: { allocationMode: 'proportional' }, pots: [aPot(9_999_999_999)] });
    expect(allocation.outcomes[0]?.awarded).toBe(996_666_666_665);
  });

  test('lines do not share money', () => {
    const pots = [aPot(20_000, '4.1'), aPot(20_000, '4.2')];
    const other = { line: aPot(0, '4.2').line };
    const allocation = decided([scored(1, 90), scored(2, 80), scored(3, 70, other)], { pots });
    expect(states(allocation)).toEqual(['awarded', 'reserve', 'awarded']);
  });

  test('winners without secured money are unfunded, not on the reserve list', () => {
    const allocation = decided([scored(1, 90), scored(2, 80), scored(3, 70), scored(4, 65)], {
      pots: [aPot(60_000, '4.1', 30_000)],
    });
    expect(states(allocation)).toEqual(['awarded', 'unfunded', 'unfunded', 'reserve']);
    expect(allocation.outcomes[1]?.reason).toEqual({
      code: 'NoFunds',
      asked: lei(20_000),
      left: lei(10_000),
      of: lei(30_000),
    });
    expect(allocation.pots[0]).toMatchObject({ awarded: lei(20_000), waiting: lei(40_000), unspent: lei(10_000) });
  });

  test('places are given in rank order and move no money', () => {
    const call = { ...aCompetition([]).call, kind: 'selection' as const };
    const none = { line: null, requested: lei(0), total: lei(0) };
    const allocation = decided([scored(1, 90, none), scored(2, 80, none), scored(3, 70, none)], {
      call,
      pots: [],
      capacity: 2,
    });
    expect(allocation.outcomes.map(({ reason }) => reason)).toEqual([
      { code: 'PlaceGiven', place: 1, of: 2 },
      { code: 'PlaceGiven', place: 2, of: 2 },
      { code: 'NoPlaceLeft', of: 2 },
    ]);
    expect(allocation.pots).toEqual([]);
    expect(allocation.totals.amount).toBe(0);
  });
});

describe('an unresolved tie', () => {
  const tied = (...amounts: readonly number[]) =>
    amounts.map((amount, index) => scored(index + 1, 80, { requested: lei(amount) }));

  test('that decides money refuses and names the applications', () => {
    expect(allocate(aCompetition(tied(20_000, 20_000), { pots: [aPot(30_000)] }))).toEqual({
      ok: false,
      error: {
        code: 'UnresolvedTie',
        ties: [
          {
            line: '4.1',
            applications: [1, 2].map((n) => ({ id: applicationId(n), registrationNumber: `SUB-17/00000${String(n)}` })),
          },
        ],
      },
    });
  });

  test.each([
    ['all fit', tied(20_000, 40_000), {}],
    ['none fits', tied(70_000, 80_000), {}],
    ['one never fits and the rest always do', tied(10_000, 70_000, 50_000), {}],
    [
      'below the threshold',
      tied(20_000, 20_000).map((one) => ({ ...one, sheets: [[10, 10]] })),
      { pots: [aPot(20_000)] },
    ],
  ])('decides nothing when %s', (_, applications, change) => {
    expect(allocate(aCompetition(applications, change)).ok).toBe(true);
  });

  test.each([
    ['a part is to be had', tied(50_000, 20_000), { rules: { partialAward: true } }],
    ['the line stops at one of them', tied(10_000, 70_000), { rules: { whenOneDoesNotFit: 'stop' as const } }],
    ['only some are funded', tied(20_000, 30_000), { pots: [aPot(60_000, '4.1', 30_000)] }],
  ])('decides when %s', (_, applications, change) => {
    expect(allocate(aCompetition(applications, change))).toMatchObject({ ok: false, error: { code: 'UnresolvedTie' } });
  });
});

describe('the hash of the inputs', () => {
  const inputs = aCompetition(
    [
      anApplication(1, {
        sheets: [
          [1, 2],
          [1, 1],
        ],
      }),
      anApplication(2),
    ],
    { pots: [aPot(1, '4.2'), aPot(1, '4.1')] },
  );

  test('does not depend on the order things come in', () => {
    const turned = {
      ...inputs,
      pots: inputs.pots.toReversed(),
      applications: inputs.applications.toReversed().map((one) => ({ ...one, sheets: one.sheets.toReversed() })),
    };
    expect(inputsHash(turned)).toBe(inputsHash(inputs));
  });

  test('changes with a single point', () => {
    expect(
      inputsHash({
        ...inputs,
        applications: [
          anApplication(1, {
            sheets: [
              [1, 2],
              [1, 2],
            ],
          }),
          anApplication(2),
        ],
      }),
    ).not.toBe(inputsHash(inputs));
  });
});
