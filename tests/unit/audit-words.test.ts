import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deeds, deedText } from '../../shared/i18n/audit-words.ts';
import { factName } from '../../shared/i18n/audit-facts.ts';
import { APPLICATION_ACTIONS } from '../../shared/applications/index.ts';
import { LANGUAGES } from '../../shared/kernel/text.ts';

const SHARED = new URL('../../shared/', import.meta.url);
const sources = readdirSync(SHARED, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(programmes|budget|calls|organisations|applications|evaluations|awards)\/.*\.ts$/.test(name))
  .map((name) => readFileSync(new URL(name, SHARED), 'utf8'));
const known = new Set<string>(Object.values(deeds).flatMap((actions) => Object.keys(actions)));

test('every action the code writes into a trail has words', () => {
  const written = sources.flatMap((source) => [
    ...[...source.matchAll(/\baction: '([a-z-]+)'/g)].map(([, action = '']) => action),
    ...[...source.matchAll(/\bentryOf\('([a-z-]+)'\)/g)].map(([, action = '']) => action),
  ]);
  expect(written.length).toBeGreaterThan(20);
  expect(written.filter((action) => !known.has(action))).toEqual([]);
});

test('so has everything that can be done to an application but writing on it', () => {
  expect(APPLICATION_ACTIONS.filter((action) => action !== 'edit' && !(action in deeds.application))).toEqual([]);
});

test('an action of a thing is said in each language; one without words goes by its own name', () => {
  for (const language of LANGUAGES) expect(deedText('budget:x', 'cut', language)).not.toBe('cut');
  expect(deedText('call:x', 'cut', 'ro')).toBe('cut');
  expect(deedText('thing:x', 'toString', 'ro')).toBe('toString');
  expect(factName('totals/awarded', 'ro')).toBe('câștigătoare');
  expect(factName('totals/amount', 'ro')).toBe('suma');
  expect(factName('constructor', 'ro')).toBe('constructor');
});
