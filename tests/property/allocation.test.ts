import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, type Allocation } from '../../shared/awards/allocate.ts';
import type { ApplicationInput, CompetitionInputs } from '../../shared/awards/inputs.ts';
import { inputsHash } from '../../shared/awards/inputs.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import { bani, lei } from '../../shared/kernel/money.ts';
import { timed } from '../bench/statistics.ts';
import { aCompetition, anApplication, aPot, line, theRules } from '../builders/awards.ts';

const LINES = ['4.1', '4.2'];
const someMoney = (most: number) => fc.integer({ min: 1, max: most }).map((amount) => bani(amount));

/** Every application with a vote of its own, so that no tie stays open. */
const someApplication = (number: number): fc.Arbitrary<ApplicationInput> =>
  fc
    .record({
      code: fc.constantFrom(...LINES),
      requested: someMoney(3_000_000),
      own: someMoney(1_000_000),
      eligible: fc.boolean().map((no) => !no || number % 7 !== 0),
      sheets: fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })), {
        minLength: 0,
        maxLength: 4,
      }),
      minute: fc.integer({ min: 0, max: 59 }),
    })
    .map(({ code, minute, sheets, ...rest }) =>
      anApplication(number, {
        ...rest,
        line: line(code),
        total: bani(rest.requested + rest.own),
        submittedAt: Instant.parse(`2017-05-01T08:${String(minute).padStart(2, '0')}:00.000Z`),
        sheets: sheets.map((sheet) => [...sheet]),
        tieVotes: number,
      }),
    );

const someApplications = fc
  .integer({ min: 0, max: 25 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => someApplication(index + 1))));

const someRules = fc.record({
  threshold: fc.integer({ min: 0, max: 100 }),
  allocationMode: fc.constantFrom('full' as const, 'proportional' as const),
  partialAward: fc.boolean(),
  whenOneDoesNotFit: fc.constantFrom('skip' as const, 'stop' as const),
  tieBreaks: fc
    .subarray([{ by: 'own-contribution' }, { by: 'earlier-submission' }, { by: 'criterion', criterion: 'R' }] as const)
    .map((chain) => [...chain]),
});
const someEnvelope = fc.record({
  envelope: fc.integer({ min: 0, max: 100_000 }),
  secured: fc.integer({ min: 0, max: 100_000 }),
});

const someCompetition = (rules: fc.Arbitrary<Partial<CompetitionInputs['rules']>> = someRules) =>
  fc
    .record({ applications: someApplications, rules, pots: fc.tuple(someEnvelope, someEnvelope) })
    .map(({ applications, rules: chosen, pots }) =>
      aCompetition(applications, {
        rules: theRules(chosen),
        pots: pots.map(({ envelope, secured }, index) => aPot(envelope, LINES[index], Math.min(envelope, secured))),
      }),
    );
const allFunded = (inputs: CompetitionInputs): CompetitionInputs => ({
  ...inputs,
  pots: inputs.pots.map((pot) => ({ ...pot, secured: pot.envelope })),
});
const skipping = someRules.map((rules) => ({
  ...rules,
  allocationMode: 'full' as const,
  partialAward: false,
  whenOneDoesNotFit: 'skip' as const,
}));
const inFull = someRules.map((rules) => ({ ...rules, allocationMode: 'full' as const, partialAward: false }));

const decided = (inputs: CompetitionInputs): Allocation => {
  const allocation = allocate(inputs);
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  return allocation.value;
};
const awardsOf = ({ outcomes }: Allocation) =>
  new Map(outcomes.map(({ applicationId: id, outcome, awarded }) => [id, `${outcome} ${String(awarded)}`]));
const law = <T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void) => {
  fc.assert(fc.property(arbitrary, holds), { numRuns: 500 });
};

describe('whatever the rules', () => {
  test('a pot never gives more than is secured, nor promises more than its envelope', () => {
    law(someCompetition(), (inputs) => {
      const { pots, outcomes } = decided(inputs);
      for (const pot of pots) {
        const inPot = new Set(inputs.applications.filter((one) => one.line === pot.line).map(({ id }) => id));
        const given = outcomes
          .filter(({ applicationId: id }) => inPot.has(id))
          .reduce((total, { awarded }) => total + awarded, 0);
        expect(given).toBe(pot.awarded);
        expect(pot.awarded + pot.unspent).toBe(pot.secured);
        expect(pot.awarded).toBeLessThanOrEqual(pot.secured);
        expect(pot.awarded + pot.waiting).toBeLessThanOrEqual(pot.envelope);
      }
    });
  });

  test('nobody gets more than was requested, and only winners get anything', () => {
    law(someCompetition(), (inputs) => {
      const requested = new Map(inputs.applications.map((one) => [one.id, one.requested]));
      for (const { applicationId: id, outcome, awarded } of decided(inputs).outcomes) {
        expect(awarded).toBeLessThanOrEqual(requested.get(id) ?? 0);
        expect(awarded > 0).toBe(outcome === 'awarded');
      }
    });
  });

  test('every application has exactly one outcome', () => {
    law(someCompetition(), (inputs) => {
      const { outcomes, totals } = decided(inputs);
      expect(outcomes.map(({ applicationId: id }) => id).toSorted()).toEqual(
        inputs.applications.map(({ id }) => id).toSorted(),
      );
      expect(totals.awarded + totals.reserve + totals.rejected + totals.unfunded + totals.ineligible).toBe(
        totals.applications,
      );
    });
  });

  test('the order in which things come in changes nothing, and neither does the hash', () => {
    law(fc.tuple(someCompetition(), fc.infiniteStream(fc.nat())), ([inputs, keys]) => {
      const shuffled = <T>(items: readonly T[]) =>
        items
          .map((item) => ({ item, key: Number(keys.next().value) }))
          .sort((a, b) => a.key - b.key)
          .map(({ item }) => item);
      const turned = {
        ...inputs,
        applications: shuffled(inputs.applications).map((one) => ({ ...one, sheets: shuffled(one.sheets) })),
      };
      expect(decided(turned)).toEqual(decided(inputs));
      expect(inputsHash(turned)).toBe(inputsHash(inputs));
    });
  });

  test('nobody below the threshold wins, nobody who fails a rule of the grid wins', () => {
    law(someCompetition(), (inputs) => {
      for (const { outcome, points, sheets } of decided(inputs).outcomes)
        if (outcome !== 'rejected' && outcome !== 'ineligible')
          expect((points ?? 0) >= inputs.rules.threshold * sheets).toBe(true);
    });
  });

  test('in one pot a better rank is never refused money that a worse one with as large a request gets', () => {
    law(someCompetition(inFull).map(allFunded), (inputs) => {
      const requested = new Map(inputs.applications.map((one) => [one.id, one]));
      const { outcomes } = decided(inputs);
      outcomes.forEach((better, index) => {
        if (better.outcome !== 'reserve') return;
        const mine = requested.get(better.applicationId);
        for (const worse of outcomes.slice(index + 1)) {
          const theirs = requested.get(worse.applicationId);
          if (worse.outcome === 'awarded' && theirs?.line === mine?.line)
            expect(theirs!.requested).toBeLessThan(mine!.requested);
        }
      });
    });
  });
});

describe('with full awards', () => {
  test('removing one that got nothing changes nobody else (when the line goes on)', () => {
    law(fc.tuple(someCompetition(skipping).map(allFunded), fc.nat()), ([inputs, choice]) => {
      const before = decided(inputs);
      const losers = before.outcomes.filter(({ outcome }) => outcome !== 'awarded');
      const gone = losers[choice % Math.max(1, losers.length)];
      if (gone === undefined) return;
      const after = awardsOf(
        decided({ ...inputs, applications: inputs.applications.filter(({ id }) => id !== gone.applicationId) }),
      );
      for (const [id, award] of awardsOf(before)) if (id !== gone.applicationId) expect(after.get(id)).toBe(award);
    });
  });

  test('a winner with one more point still wins', () => {
    law(fc.tuple(someCompetition(inFull).map(allFunded), fc.nat()), ([inputs, choice]) => {
      const winners = decided(inputs).outcomes.filter(({ outcome }) => outcome === 'awarded');
      const winner = winners[choice % Math.max(1, winners.length)];
      if (winner === undefined) return;
      const better = inputs.applications.map((one) =>
        one.id === winner.applicationId
          ? { ...one, sheets: one.sheets.map(([a = 0, b = 0]) => [Math.min(50, a + 1), b]) }
          : one,
      );
      expect(awardsOf(decided({ ...inputs, applications: better })).get(winner.applicationId)).toMatch(/^awarded/);
    });
  });

  test('more money never takes an award away (when the line stops)', () => {
    const stopping = inFull.map((rules) => ({ ...rules, whenOneDoesNotFit: 'stop' as const }));
    law(fc.tuple(someCompetition(stopping).map(allFunded), fc.integer({ min: 1, max: 50_000 })), ([inputs, more]) => {
      const richer = inputs.pots.map((pot) => ({
        ...pot,
        envelope: bani(pot.envelope + lei(more)),
        secured: bani(pot.secured + lei(more)),
      }));
      const after = awardsOf(decided({ ...inputs, pots: richer }));
      for (const { applicationId: id, outcome } of decided(inputs).outcomes)
        if (outcome === 'awarded') expect(after.get(id)).toMatch(/^awarded/);
    });
  });
});

describe('an unresolved tie', () => {
  /** Few scores and no votes, so that ties are common. */
  const tiedCompetition = fc
    .record({
      rules: fc.record({
        partialAward: fc.boolean(),
        whenOneDoesNotFit: fc.constantFrom('skip' as const, 'stop' as const),
      }),
      applications: fc.array(
        fc.record({ points: fc.constantFrom(35, 40), requested: fc.integer({ min: 1, max: 6 }) }),
        { maxLength: 5 },
      ),
      pot: fc.record({ envelope: fc.integer({ min: 0, max: 15 }), secured: fc.integer({ min: 0, max: 15 }) }),
    })
    .map(({ rules, applications, pot }) =>
      aCompetition(
        applications.map(({ points, requested }, index) =>
          anApplication(index + 1, { requested: bani(requested), sheets: [[points, points]] }),
        ),
        {
          rules,
          pots: [{ ...aPot(), envelope: bani(pot.envelope), secured: bani(Math.min(pot.envelope, pot.secured)) }],
        },
      ),
    );
  const ordersOf = (ids: readonly number[]): number[][] =>
    ids.length < 2
      ? [[...ids]]
      : ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((rest) => [id, ...rest]));
  const voted = (inputs: CompetitionInputs, order: readonly number[]) => ({
    ...inputs,
    applications: inputs.applications.map((one, index) => ({ ...one, tieVotes: order.indexOf(index) })),
  });

  /** Who gets how much, and who is promised how much. */
  const moneyOf = ({ outcomes }: Allocation) =>
    outcomes
      .map(({ applicationId: id, outcome, awarded, reason }) =>
        [id, outcome, awarded, reason.code === 'NoFunds' ? reason.asked : 0].join(),
      )
      .toSorted();

  test('refuses exactly when two votes of the commission could lead to different awards', () => {
    law(tiedCompetition, (inputs) => {
      const everyVote = ordersOf(inputs.applications.map((_, index) => index)).map((order) =>
        decided(voted(inputs, order)),
      );
      const different = new Set(everyVote.map((allocation) => JSON.stringify(moneyOf(allocation)))).size > 1;
      expect(allocate(inputs).ok).toBe(!different);
    });
  });
});

describe('ten thousand applications over twenty lines', () => {
  const many = (count: number) => {
    const pots = Array.from({ length: 20 }, (_, index) => aPot(500_000, `4.${String(index + 1)}`));
    const applications = Array.from({ length: count }, (_, index) => {
      const points = (index * 7919) % 51;
      return anApplication(index + 1, {
        line: pots[index % 20]!.line,
        requested: bani(500_000 + ((index * 104_729) % 1_500_000)),
        own: bani((index * 31) % 100_000),
        sheets: [
          [points, 50],
          [50, points],
          [(points * 3) % 51, 25],
        ],
        tieVotes: index % 1000,
      });
    });
    return aCompetition(applications, {
      pots,
      rules: {
        allocationMode: 'proportional',
        tieBreaks: [{ by: 'criterion', criterion: 'R' }, { by: 'own-contribution' }],
      },
    });
  };
  /** Of its own time: what others do on the machine meanwhile is not counted. */
  const milliseconds = (inputs: CompetitionInputs) =>
    timed(() => {
      for (let run = 0; run < 8; run += 1) decided(inputs);
    }).processor / 8;

  test('are decided within 100 ms', () => {
    expect(milliseconds(many(10_000))).toBeLessThan(100);
  });

  test('need no more comparisons than sorting does', () => {
    const comparisons = (count: number) => {
      let looks = 0;
      const applications = Array.from({ length: count }, (_, index) =>
        Object.defineProperty(anApplication(index + 1), 'submittedAt', {
          get: () => {
            looks += 1;
            return `2017-05-01T08:00:00.${String((index * 7919) % 1000).padStart(3, '0')}Z`;
          },
        }),
      );
      allocate(
        aCompetition(applications, {
          pots: [aPot(1_000_000_000)],
          rules: { tieBreaks: [{ by: 'earlier-submission' }] },
        }),
      );
      return looks;
    };
    expect(comparisons(16_000)).toBeLessThan(comparisons(1000) * 16 * 1.6);
  });
});
