import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { bundle } from '../../infra/build.ts';
import { followers, services } from '../../infra/services.ts';

const entries = [...services, ...followers];
const outdir = mkdtempSync(join(tmpdir(), 'concurs-build-'));
const { bundles, assets } = await bundle(entries, outdir);
const GIVEN = {
  AWS_REGION: 'eu-central-1',
  TABLE_NAME: 'table',
  BUCKET_NAME: 'bucket',
  PORTAL_ORIGIN: 'https://portal.example',
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_CLIENTS: 'web,machine',
  SIGN_IN_CLIENT: 'web',
};

afterAll(() => {
  rmSync(outdir, { recursive: true });
});

test.each(bundles)('$name loads by itself and offers a handler', async ({ folder }) => {
  Object.assign(process.env, GIVEN);
  const loaded: unknown = await import(pathToFileURL(join(folder, 'index.mjs')).href);
  expect(loaded).toHaveProperty('handler', expect.any(Function));
});

test.each(bundles)('a cold start of $name loads less than 600 KB', ({ bytes }) => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(600_000);
});

test('every function with pages knows the portal’s files by addresses that change with their content', () => {
  const deployed = assets.flatMap(({ kind, folder }) =>
    readdirSync(folder).map((file) => {
      expect(file).toMatch(new RegExp(`\\.[0-9a-f]{12}\\.${kind}$`));
      return [file.replace(/\.[0-9a-f]{12}\./, '.'), `/assets/${file}`] as const;
    }),
  );
  const manifest = Object.fromEntries(deployed);
  expect(Object.keys(manifest)).toEqual(
    expect.arrayContaining(['portal.css', 'applicant.css', 'applicant.js', 'staff.css', 'staff.js', 'arms.svg']),
  );
  for (const { name, pages } of services) {
    const folder = join(outdir, name, 'assets');
    if (pages === true) expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest);
  }
});

test('the portal’s scripts are modules for browsers of 2017, and small', () => {
  const folder = assets.find(({ kind }) => kind === 'js')?.folder ?? '';
  const scripts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(scripts).toHaveLength(2);
  for (const script of scripts) {
    expect(script).toContain('js-enabled');
    expect(gzipSync(script).length).toBeLessThan(7_500);
  }
});
