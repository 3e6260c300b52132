import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserId } from '../../shared/kernel/ids.ts';
import { peopleRepository } from '../../shared/people/index.ts';
import { someone } from '../builders/calls.ts';
import { anEngine, type Engine } from '../engine.ts';

let engine: Engine;
let people: ReturnType<typeof peopleRepository>;
beforeAll(async () => {
  engine = await anEngine();
  people = peopleRepository(engine.store);
});
afterAll(() => {
  engine.stop();
});
const called = async (name: string) => {
  const { userId } = someone();
  await people.keep({ userId, name });
  return { userId, name };
};

test('people are called what they signed in as last; who never did has no name', async () => {
  const { userId } = await called('Ana Rusu');
  await people.keep({ userId, name: 'Ana Țurcanu' });
  const names = await people.namesOf([userId, userId, someone().userId, UserId.parse('platform:apply-decision')]);
  expect([...names]).toEqual([[userId, 'Ana Țurcanu']]);
  expect(await people.named('Ana Rusu')).toEqual([]);
});

test('they are found by any part of their name, whatever the case and diacritics, in the order of names', async () => {
  const [ion, ioana] = [await called('Ion Ștefănescu'), await called('Ioana ȘTEFANESCU-Ion')];
  await called('Мария Ёлкина');
  expect(await people.named('stefanescu')).toEqual([ioana, ion]);
  expect(await people.named('  Ștefănescu  ion')).toEqual([ioana, ion]);
  expect(await people.named('ioana ștef')).toEqual([ioana]);
  expect(await people.named('елкина')).toHaveLength(1);
});

test.each(['', '   ', '„”', 'nimeni', '\uD800'])('nobody is found for %j', async (asked) => {
  expect(await people.named(asked)).toEqual([]);
});

test('names that fit no key are kept shortened', async () => {
  const { userId } = await called('Ș'.repeat(5000));
  expect((await people.namesOf([userId])).get(userId)).toBe('Ș'.repeat(200));
});

test.each([
  ['Ana\u202E usuR', 'Ana usuR'],
  [' Ana\n\tRusu ', 'Ana Rusu'],
  ['Ana  Rusu\u200B', 'Ana Rusu'],
  ['', undefined],
  ['\u200B\u0000', undefined],
])('of %j is kept what can be shown', async (name, shown) => {
  const { userId } = await called(name);
  expect((await people.namesOf([userId])).get(userId)).toBe(shown);
});
