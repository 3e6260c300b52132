import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assemblyHash, fingerprint } from '../../infra/local/synth/fingerprint.ts';
import { locked } from '../../infra/local/synth/lock.ts';
import { aFolder, anAssembly } from './an-assembly.ts';

function aProject() {
  const root = aFolder();
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const path of [
    'infra/app.ts',
    'infra/local/main.ts',
    'functions/calls/main.ts',
    'shared/kernel/money.ts',
    'package.json',
  ])
    write(path, path);
  return { root, write };
}

test.each([
  ['infra/app.ts'],
  ['functions/calls/main.ts'],
  ['shared/new.ts'],
  ['package.json'],
  ['cdk.json'],
  ['tsconfig.json'],
])('a change in %s makes the stacks synthesise again', (path) => {
  const { root, write } = aProject();
  const before = fingerprint(root, {});
  write(path, 'changed');
  expect(fingerprint(root, {})).not.toBe(before);
});

test.each([['infra/local/main.ts'], ['README.md'], ['tests/x.test.ts']])('a change in %s does not', (path) => {
  const { root, write } = aProject();
  const before = fingerprint(root, {});
  write(path, 'changed');
  expect(fingerprint(root, {})).toBe(before);
});

test('a variable that the app reads counts, others do not', () => {
  const { root } = aProject();
  const plain = fingerprint(root, {});
  expect(fingerprint(root, { PORTAL_ORIGIN: 'http://127.0.0.1:4000' })).not.toBe(plain);
  expect(fingerprint(root, { EDITOR: 'vi' })).toBe(plain);
});

test('an assembly that somebody else wrote over is noticed', () => {
  const folder = anAssembly({ a: { Resources: {} } });
  const before = assemblyHash(folder);
  writeFileSync(join(folder, 'a.template.json'), '{"Resources":{"x":{}}}');
  expect(assemblyHash(folder)).not.toBe(before);
});

test('one at a time; a lock whose holder died is free', async () => {
  const file = join(aFolder(), 'cache', 'synth.lock');
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
  };
  await Promise.all([locked(file, work), locked(file, work), locked(file, work)]);
  expect(most).toBe(1);
  writeFileSync(file, '999999999');
  await expect(locked(file, () => Promise.resolve('done'))).resolves.toBe('done');
});
