import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../shared/i18n/catalogue/en.ts';
import { ro } from '../../shared/i18n/catalogue/ro.ts';
import { ru } from '../../shared/i18n/catalogue/ru.ts';
import { translator } from '../../shared/i18n/catalogue/translate.ts';
import { prose } from '../../shared/i18n/prose.ts';
import { outcomeTexts, reasonText, reasonTexts } from '../../shared/i18n/reasons.ts';
import { Reason } from '../../shared/awards/index.ts';
import { LANGUAGES } from '../../shared/kernel/text.ts';

const catalogues = { ro, ru, en };
const folder = join(import.meta.dirname, '../../shared/i18n/catalogue');
const parts = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
/** The keys a part of the catalogue writes down, as they stand in its file. */
const keysOf = (part: string): readonly string[] =>
  [...readFileSync(join(folder, part, 'ro.ts'), 'utf8').matchAll(/^ {2}(\w+):/gm)].map(([, key = '']) => key);
const textsOf = (message: string | Readonly<Record<string, string>>) =>
  typeof message === 'string' ? [message] : Object.values(message);
const namesIn = (message: string | Readonly<Record<string, string>>) =>
  new Set(textsOf(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)));

describe('counting', () => {
  test.each([
    [1, 'o zi'],
    [2, '2 zile'],
    [19, '19 zile'],
    [20, '20 de zile'],
    [101, '101 zile'],
    [120, '120 de zile'],
  ])('in Romanian: %i', async (n, text) => {
    expect((await translator('ro'))('days', { n })).toBe(text);
  });

  test.each([
    [1, '1 день'],
    [2, '2 дня'],
    [5, '5 дней'],
    [11, '11 дней'],
    [21, '21 день'],
    [1.5, '1.5 дня'],
  ])('in Russian: %d', async (n, text) => {
    expect((await translator('ru'))('days', { n })).toBe(text);
  });

  test.each([
    [1, '1 day'],
    [2, '2 days'],
  ])('in English: %i', async (n, text) => {
    expect((await translator('en'))('days', { n })).toBe(text);
  });
});

describe('the parts of the catalogue', () => {
  const everyKey = parts.flatMap(({ name }) => keysOf(name));

  test('have no key in common: the last of them would silently say it for all', () => {
    const seen = Map.groupBy(everyKey, (key) => key);
    expect([...seen].filter(([, all]) => all.length > 1).map(([key]) => key)).toEqual([]);
  });

  test('have no word that no page says; what was done is named by the address', () => {
    const code = readdirSync(join(folder, '../../../functions'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, '../../../functions', file), 'utf8'))
      .join('');
    const said = new Set([...code.matchAll(/['"](\w+)['"]/g)].map(([, word]) => word));
    expect(everyKey.filter((key) => !said.has(key) && !key.startsWith('done'))).toEqual([]);
  });

  test('are all in the catalogue', () => {
    expect(everyKey.toSorted()).toEqual(Object.keys(ro).sort());
  });
});

describe('the catalogues', () => {
  test.each(LANGUAGES)('name the same values in %s as in Romanian', (language) => {
    for (const [key, message] of Object.entries(catalogues[language])) {
      const names = namesIn(message);
      names.delete('n');
      const wanted = namesIn(ro[key as keyof typeof ro]);
      wanted.delete('n');
      expect({ key, names }).toEqual({ key, names: wanted });
    }
  });

  test.each(LANGUAGES)('say nothing twice empty or with cedillas in %s', (language) => {
    const said = [
      ...Object.values(catalogues[language]),
      JSON.stringify(Object.values(prose).map((page) => page[language])),
    ];
    for (const text of said.flatMap(textsOf)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/[şţŞŢ]/);
    }
  });

  test('are in their own letters', () => {
    const latin = Object.entries(ru).filter(([, message]) => !textsOf(message).some((text) => /[а-яё]/i.test(text)));
    expect(latin.map(([key]) => key)).toEqual(['period']);
    expect(
      Object.values({ ...ro, ...en })
        .flatMap(textsOf)
        .filter((text) => /[а-яё]/i.test(text)),
    ).toEqual([]);
  });
});

describe('every reason', () => {
  const money = { asked: 2_000_000, left: 500_000, of: 6_000_000 };
  const facts: Record<Reason['code'], object> = {
    FitsTheLine: money,
    GivenWhatWasLeft: money,
    DoesNotFit: money,
    LineStopped: { ...money, stoppedBy: 'SUB-17/000003' },
    NoFunds: money,
    PlaceGiven: { place: 2, of: 19 },
    NoPlaceLeft: { of: 19 },
    BelowThreshold: { threshold: 60 },
    BelowFloor: { criterion: 'R', score: '12.50', floor: 20 },
    KnockedOut: { criterion: 'R' },
    NothingToAward: {},
    NotScored: {},
    NotEligible: { requirements: ['registered', 'statute'] },
  };
  const names = { criterion: () => 'Relevanța', requirement: (code: string) => `«${code}»` };

  test.each(Object.entries(facts))('%s is said in plain words in three languages', (code, more) => {
    const reason = { code, ...more } as Reason;
    const said = LANGUAGES.map((language) => reasonText(reason, language, names));
    expect(new Set(said).size).toBe(3);
    for (const text of said) expect(text).toMatch(/^\p{Lu}.{15,}\.$/u);
    expect(said.join(' ')).not.toMatch(/undefined|NaN|\{/);
    expect(said).toMatchSnapshot();
  });

  test('of the domain has its sentence', () => {
    const codes = Reason.options.map(({ shape }) => [...shape.code.values][0]);
    expect(Object.keys(reasonTexts).sort()).toEqual(codes.sort());
    expect(Object.keys(outcomeTexts)).toHaveLength(5);
  });
});

describe('what is said beside the catalogues', () => {
  const root = join(import.meta.dirname, '../..');
  const under = (folder: string, ending: RegExp) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => ending.test(file))
      .map((file) => ({ file, text: readFileSync(join(root, folder, file), 'utf8') }));

  test('calls a line of the budget and the ceiling as the pages do', () => {
    for (const { file, text } of under('tests/demo', /\.ts$/))
      expect({ file, other: /строк|потол/i.exec(text)?.[0] }).toEqual({ file, other: undefined });
  });

  test('is read without a pause before a colon: what is only heard stands between spaces', () => {
    for (const { file, text } of under('functions/web', /\.tsx$/))
      expect({ file, found: /visually-hidden">\s*:/.test(text) }).toEqual({ file, found: false });
  });
});
