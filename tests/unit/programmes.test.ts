import { expect, test } from 'vitest';
import { LineCode } from '../../shared/kernel/ids.ts';
import { LocalDate } from '../../shared/kernel/instants.ts';
import { ProgrammeFile } from '../../shared/programmes/index.ts';
import { programmeOf } from '../../shared/programmes/file.ts';
import { checkFile } from '../../shared/programmes/file-rules.ts';
import { theProgrammeOfBalti } from '../builders/programmes.ts';

const file = theProgrammeOfBalti();
const refused = (change: Partial<ProgrammeFile>) => {
  const checked = checkFile({ ...file, ...change });
  return checked.ok ? undefined : checked.error;
};
const [first] = file.objectives;
const [action] = first?.actions ?? [];
const withActions = (...actions: (typeof action)[]) => ({
  objectives: [{ ...first, actions }] as ProgrammeFile['objectives'],
});

test('the programme of Bălți agrees with itself', () => {
  expect(checkFile(file).ok).toBe(true);
});

test('a period does not end before it starts', () => {
  const period = { from: LocalDate.parse('2017-01-01'), to: LocalDate.parse('2016-12-31') };
  expect(refused({ period })).toMatchObject({ code: 'PeriodEndsBeforeItStarts', at: ['/period/to'] });
});

test('an action comes once', () => {
  expect(refused(withActions(action, action))).toMatchObject({
    code: 'LineTwice',
    line: '1.1',
    at: ['/objectives/0/actions/1/code'],
  });
});

test('every unit of an action is explained', () => {
  const strange = { ...action!, units: ['SRP', 'ABC'] };
  expect(refused(withActions(strange))).toMatchObject({
    code: 'UnknownUnit',
    unit: 'ABC',
    at: ['/objectives/0/actions/0/units/1'],
  });
});

test('the sums a file states are the sums of its lines', () => {
  const checks = { statedLinesSumLei: 340_000, ceilingLei: 340_000, unattributedLei: 0 };
  expect(refused({ checks })).toEqual({
    code: 'SumsDisagree',
    stated: 340_000,
    counted: 280_000,
    at: ['/checks/statedLinesSumLei'],
  });
});

test('a file too large for one item is refused, not broken', () => {
  const notes = Array.from({ length: 300 }, (_, index) => ({
    ...action!,
    code: LineCode.parse(`9.${String(index)}`),
    note: 'ș'.repeat(1000),
  }));
  expect(refused(withActions(...notes))).toMatchObject({ code: 'ProgrammeTooLarge' });
});

test('facts are texts, integers, lists and records, four deep, and nothing a database cannot hold', () => {
  const withFacts = (facts: unknown) =>
    ProgrammeFile.safeParse({ ...file, ...withActions({ ...action!, facts: facts as never }) }).success;
  expect(withFacts({ a: [{ b: [{ c: 1 }] }] })).toBe(false);
  expect(withFacts({ a: [{ b: [1, null, 'x', true] }] })).toBe(true);
  expect(withFacts({ a: 1e300 })).toBe(false);
  expect(withFacts({ a: 0.5 })).toBe(false);
  expect(withFacts({ '': 1 })).toBe(false);
});

test('notes are texts in the languages there are; a plain one is Romanian', () => {
  const notesOf = (note: unknown) => {
    const read = ProgrammeFile.parse({
      ...file,
      ...withActions({ ...action!, note: note as never }),
      checks: undefined,
    });
    return programmeOf(read).objectives[0]?.actions[0]?.note;
  };
  expect(notesOf('Necompletată.')).toEqual({ ro: 'Necompletată.' });
  expect(notesOf({ ro: 'Necompletată.', ru: 'Пусто.' })).toEqual({ ro: 'Necompletată.', ru: 'Пусто.' });
  const notes = programmeOf(file).objectives.flatMap(({ actions }) =>
    actions.flatMap(({ note, budgetLine }) => [note, budgetLine?.note]),
  );
  const written = notes.filter((note) => note !== undefined);
  expect(written).toHaveLength(4);
  for (const note of written) expect(Object.keys(note)).toEqual(['ro', 'ru', 'en']);
});

test('an unknown field is refused', () => {
  expect(ProgrammeFile.safeParse({ ...file, budget: 1 }).success).toBe(false);
});
