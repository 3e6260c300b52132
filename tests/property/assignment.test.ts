import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assign } from '../../shared/evaluations/assign.ts';
import { ApplicationId, OrganisationId, UserId } from '../../shared/kernel/ids.ts';

const uuid = (n: number, kind: string) => `00000000-0000-7000-8${kind}00-${n.toString().padStart(12, '0')}`;
const applications = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    applicationId: ApplicationId.parse(uuid(n, '1')),
    organisationId: OrganisationId.parse(uuid(n, '2')),
  }));
const evaluators = (count: number) => Array.from({ length: count }, (_, n) => UserId.parse(`evaluator-${n}`));

const someCompetition = fc.record({
  count: fc.integer({ min: 1, max: 40 }),
  people: fc.integer({ min: 3, max: 9 }),
  perApplication: fc.integer({ min: 1, max: 3 }),
  conflicts: fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(39)), { maxLength: 12, selector: String }),
});

const inputsOf = ({
  count,
  people,
  perApplication,
  conflicts,
}: typeof someCompetition extends fc.Arbitrary<infer T> ? T : never) => {
  const everyone = evaluators(people);
  const pairs = new Set(conflicts.map(([who, what]) => `evaluator-${who} ${uuid(what, '2')}`));
  return {
    applications: applications(count),
    evaluators: everyone,
    perApplication,
    sheets: [],
    inConflict: (who: string, organisation: string) => pairs.has(`${who} ${organisation}`),
  };
};

test('every application gets its evaluators, each once, none in conflict; or the shortage is named', () => {
  fc.assert(
    fc.property(someCompetition, (competition) => {
      const inputs = inputsOf(competition);
      const assigned = assign(inputs);
      if (!assigned.ok) {
        expect(assigned.error.code).toBe('EvaluatorsMissing');
        return;
      }
      for (const { applicationId, organisationId } of inputs.applications) {
        const readers = assigned.value
          .filter((one) => one.applicationId === applicationId)
          .map(({ evaluatorId }) => evaluatorId);
        expect(readers).toHaveLength(inputs.perApplication);
        expect(new Set(readers).size).toBe(readers.length);
        expect(readers.filter((reader) => inputs.inConflict(reader, organisationId))).toEqual([]);
      }
    }),
  );
});

test('without conflicts nobody reads more than one application more than another', () => {
  fc.assert(
    fc.property(someCompetition, (competition) => {
      const assigned = assign(inputsOf({ ...competition, conflicts: [] }));
      if (!assigned.ok) throw new Error(assigned.error.code);
      const loads = evaluators(competition.people).map(
        (who) => assigned.value.filter(({ evaluatorId }) => evaluatorId === who).length,
      );
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the order in which applications were filed does not decide who reads them', () => {
  fc.assert(
    fc.property(someCompetition, (competition) => {
      const inputs = inputsOf(competition);
      const key = (result: ReturnType<typeof assign>) =>
        result.ok
          ? result.value.map(({ applicationId, evaluatorId }) => `${applicationId}${evaluatorId}`).sort()
          : result.error.code;
      expect(key(assign({ ...inputs, applications: [...inputs.applications].reverse() }))).toEqual(key(assign(inputs)));
    }),
  );
});

test('after a recusal only the open seat is filled, by somebody who has not read the application', () => {
  const inputs = inputsOf({ count: 6, people: 5, perApplication: 3, conflicts: [] });
  const first = assign(inputs);
  if (!first.ok) throw new Error(first.error.code);
  const sheets = first.value.map((one, index) => ({
    ...one,
    state: index === 0 ? ('recused' as const) : ('drafting' as const),
  }));
  const again = assign({ ...inputs, sheets });
  if (!again.ok) throw new Error(again.error.code);
  expect(again.value).toHaveLength(1);
  expect(again.value[0]?.applicationId).toBe(first.value[0]?.applicationId);
  expect(
    sheets.some(
      (sheet) =>
        sheet.applicationId === again.value[0]?.applicationId && sheet.evaluatorId === again.value[0].evaluatorId,
    ),
  ).toBe(false);
});
