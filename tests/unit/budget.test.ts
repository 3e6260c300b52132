import { describe, expect, test } from 'vitest';
import { changeOf, neededBy } from '../../shared/budget/balances.ts';
import { type BudgetEntry, type LawVerdict, verifyBudget } from '../../shared/budget/index.ts';
import { Instant } from '../../shared/kernel/instants.ts';
import { ProgrammeId, UserId } from '../../shared/kernel/ids.ts';
import { lei } from '../../shared/kernel/money.ts';
import { budgetProblems } from '../../shared/i18n/budget-problems.ts';
import { onLine } from '../builders/budget.ts';

type Moved = Pick<BudgetEntry, 'movement' | 'from' | 'to'>;
const anEntry = (moved: Moved, line: string, amount: number, reference = 'r'): BudgetEntry => ({
  ...moved,
  ...onLine(line),
  reference,
  amount: lei(amount),
  at: Instant.parse('2017-03-01T08:00:00.000Z'),
  by: UserId.parse('finance'),
});
const secured = { movement: 'secure', from: 'outside', to: 'available' } as const;
const announced = { movement: 'announce', from: 'available', to: 'announced' } as const;
const aPot = (line: string, available: number, inAnnounced: number, version: number) => ({
  ...onLine(line),
  secured: available * 100 + inAnnounced * 100,
  available: available * 100,
  announced: inAnnounced * 100,
  reserved: 0,
  contracted: 0,
  paid: 0,
  version,
});

const head = {
  programmeId: ProgrammeId.parse('balti-2017-2019'),
  ceiling: lei(340_000) as number,
  secured: lei(100_000) as number,
  room: lei(240_000) as number,
  version: 3,
  trail: { number: 3, hash: '' },
};
const social = aPot('4.1', 40_000, 20_000, 2);
const youth = aPot('4.3', 40_000, 0, 1);
const entries = [
  anEntry(secured, '4.1', 60_000, 'order-1'),
  anEntry(announced, '4.1', 20_000, 'call'),
  anEntry(secured, '4.3', 40_000, 'order-2'),
];
const broken = (laws: readonly LawVerdict[]) => laws.filter(({ holds }) => !holds).map(({ law }) => law);

describe('the verification of a budget', () => {
  test('finds every law kept, and says with which numbers', () => {
    const laws = verifyBudget(head, [social, youth], entries);
    expect(broken(laws)).toEqual([]);
    expect(laws.map(({ numbers }) => numbers)).toEqual([
      { pots: 2, lowest: '0.00' },
      { secured: '100000.00', inBuckets: '100000.00' },
      { ceiling: '340000.00', securedInPots: '100000.00', securedInHead: '100000.00', room: '240000.00' },
      { pots: 2, entries: 3, securedByEntries: '100000.00', securedInPots: '100000.00' },
      { entries: 3, counted: 3, orders: 2, ordersCounted: 2 },
    ]);
  });

  test.each([
    ['a bucket below zero', { available: -100, announced: 60_001_00 }, 'no-bucket-below-zero'],
    ['a bucket that grew by itself', { available: 40_000_01 }, 'buckets-sum-to-secured'],
    ['money moved between buckets without an entry', { available: 0, announced: 60_000_00 }, 'balances-equal-entries'],
    ['an entry nobody counted', { version: 1 }, 'no-entry-missing'],
  ])('sees %s', (_, change, law) => {
    const laws = verifyBudget(head, [{ ...social, ...change }, youth], entries);
    expect(broken(laws)).toContain(law);
    expect(laws.find((verdict) => verdict.law === law)?.broken).toEqual(['4.1#municipal']);
  });

  test.each([
    ['room that is not there', { room: lei(300_000) }],
    ['a total the pots do not have', { secured: lei(90_000) }],
    ['a ceiling lower than the money', { ceiling: lei(99_999), room: -100 }],
  ])('sees %s', (_, change) => {
    expect(broken(verifyBudget({ ...head, ...change }, [social, youth], entries))).toEqual([
      'municipal-within-ceiling',
    ]);
  });

  test.each(entries.map((entry, index) => [entry.reference, index] as const))(
    'sees that the entry of %s was taken away',
    (_, index) => {
      const laws = verifyBudget(head, [social, youth], entries.toSpliced(index, 1));
      expect(broken(laws)).toEqual(['balances-equal-entries', 'no-entry-missing']);
    },
  );

  test('sees an entry whose amount was changed', () => {
    const [first, ...rest] = entries;
    const laws = verifyBudget(head, [social, youth], [{ ...first!, amount: lei(60_001) }, ...rest]);
    expect(broken(laws)).toEqual(['balances-equal-entries']);
  });

  test('sees an entry of a pot that is gone', () => {
    expect(broken(verifyBudget(head, [social], entries))).toEqual([
      'municipal-within-ceiling',
      'balances-equal-entries',
      'no-entry-missing',
    ]);
  });

  test('sees an order of finance that was never made', () => {
    expect(broken(verifyBudget({ ...head, version: 4 }, [social, youth], entries))).toEqual(['no-entry-missing']);
  });
});

test('steps of a pot add up, and need what they take', () => {
  const steps = [
    { movement: 'reserve', from: 'announced', to: 'reserved', amount: lei(5) },
    { movement: 'release', from: 'announced', to: 'available', amount: lei(2) },
  ] as const;
  expect(changeOf(steps)).toMatchObject({ secured: 0, available: 200, announced: -700, reserved: 500 });
  expect(neededBy(steps)).toEqual([{ bucket: 'announced', amount: 700 }]);
});

test('what is short is said in three languages, with the line and the sum first', () => {
  const short = {
    code: 'MoneyShort',
    ...onLine('4.1'),
    bucket: 'available',
    asked: '20000.00',
    available: '15000.00',
    short: '5000.00',
  } as const;
  const said = (language: 'ro' | 'ru' | 'en') => budgetProblems.MoneyShort[language](short).replaceAll('\u00a0', ' ');
  expect(said('ro')).toBe(
    'Linia 4.1: lipsesc 5 000,00 lei. S-au cerut 20 000,00 lei, sunt 15 000,00 lei (disponibili, bani municipali).',
  );
  expect(said('ru')).toContain('Линия 4.1: не хватает 5 000,00 леев.');
  expect(said('en')).toContain('Line 4.1: 5 000.00 lei are short.');
});
