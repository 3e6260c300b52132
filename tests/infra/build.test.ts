import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { bundle } from '../../infra/build.ts';
import { followers, services } from '../../infra/services.ts';

const entries = [...services, ...followers];
const outdir = mkdtempSync(join(tmpdir(), 'concurs-build-'));
const bundles = await bundle(entries, outdir);
const GIVEN = {
  AWS_REGION: 'eu-central-1',
  TABLE_NAME: 'table',
  BUCKET_NAME: 'bucket',
  PORTAL_ORIGIN: 'https://portal.example',
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_CLIENTS: 'web,machine',
};

afterAll(() => {
  rmSync(outdir, { recursive: true });
});

test.each(bundles)('$name loads as one file and offers a handler', async ({ folder }) => {
  Object.assign(process.env, GIVEN);
  const loaded: unknown = await import(pathToFileURL(join(folder, 'index.mjs')).href);
  expect(loaded).toHaveProperty('handler', expect.any(Function));
});

test.each(bundles)('$name stays below 600 KB', ({ bytes }) => {
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(600_000);
});
