import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decideCall } from '../../shared/awards/index.ts';
import { budgetRepository } from '../../shared/budget/index.ts';
import { defaultRules } from '../../shared/calls/index.ts';
import { LocalDate } from '../../shared/kernel/instants.ts';
import { lei } from '../../shared/kernel/money.ts';
import { aCommand, AFTERWARDS, someone } from '../builders/calls.ts';
import { announcedMoney, aProgrammeId, aScoredCall } from '../context/awards-scored-call.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await anEngine();
});
afterAll(() => {
  engine.stop();
});

const LINES = ['4.1', '4.2'];
const act = { number: '03/214', date: LocalDate.parse('2017-05-02') };
const someEntrants = fc.array(
  fc.record({
    points: fc.integer({ min: 40, max: 100 }),
    requested: fc.integer({ min: 1, max: 20_000 }),
    line: fc.constantFrom(...LINES),
  }),
  { minLength: 1, maxLength: 8 },
);
const someCalls = fc.array(
  fc.record({
    entrants: someEntrants,
    envelopes: fc.record({ '4.1': fc.integer({ min: 1, max: 50_000 }), '4.2': fc.integer({ min: 1, max: 50_000 }) }),
    partial: fc.boolean(),
    proportional: fc.boolean(),
  }),
  { minLength: 2, maxLength: 4 },
);
const byDefault = <V>(value: V) => ({ value, basis: { kind: 'default' } as const });

test('calls that share pots, each decided by two chairs at once, never spend a leu twice', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(someCalls, async (calls) => {
      const programmeId = aProgrammeId();
      const announced = (line: '4.1' | '4.2') => calls.reduce((total, { envelopes }) => total + envelopes[line], 0);
      const envelopes = { '4.1': announced('4.1'), '4.2': announced('4.2') };
      await announcedMoney(engine.store, { programmeId, envelopes, available: 100, announced: true });
      const scored = await Promise.all(
        calls.map(({ entrants, partial, proportional, ...call }) => {
          const allocationMode = proportional ? ('proportional' as const) : ('full' as const);
          const rules = {
            ...defaultRules,
            partialAward: byDefault(partial),
            allocationMode: byDefault(allocationMode),
            minEvaluations: byDefault(1),
          };
          return aScoredCall(engine.store, { programmeId, entrants, envelopes: call.envelopes, rules });
        }),
      );
      const answers = await Promise.all(
        scored.flatMap(({ call, deps }) =>
          [1, 2].map(() =>
            decideCall(deps)(aCommand(someone('chair'), AFTERWARDS), { callId: call.id, act, tieVotes: [] }),
          ),
        ),
      );
      const taken = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
      expect(taken).toHaveLength(calls.length);
      for (const pot of await budgetRepository(engine.store).pots(programmeId)) {
        const awarded = taken.flatMap(({ pots }) => pots).filter(({ line }) => line === pot.line);
        expect(pot.reserved).toBe(awarded.reduce((total, one) => total + one.awarded, 0));
        expect(pot.announced).toBe(0);
        expect(pot.available + pot.reserved).toBe(pot.secured);
        expect(pot.available).toBeGreaterThanOrEqual(lei(100));
      }
    }),
    { numRuns: 15 },
  ),
);
