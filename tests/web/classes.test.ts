import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../functions/web');
const textOf = (ending: RegExp): string =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
const found = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

const written = found(textOf(/\.tsx?$/), /(?<![\w-])(b-[a-z][\w-]*)/g);
const styled = found(textOf(/\.scss$/), /\.(b-[a-z][\w-]*)/g);
/** A name that is put together ends where its variable begins: `b-shade--`. */
const matches = (one: string, other: string): boolean => one === other || (one.endsWith('--') && other.startsWith(one));

test('every class of ours has a rule', () => {
  expect(written.filter((name) => !styled.some((rule) => matches(name, rule)))).toEqual([]);
});

test('every rule has its place on a page', () => {
  expect(styled.filter((rule) => !written.some((name) => matches(name, rule)))).toEqual([]);
});
