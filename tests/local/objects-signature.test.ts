import * as fc from 'fast-check';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startLocal } from '../files/stores.ts';
import { ask, codeOf, presigned } from './object-requests.ts';

let directory: string;
let running: Awaited<ReturnType<typeof startLocal>>;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'objects-'));
  running = await startLocal(directory);
});
afterAll(async () => {
  await running.stop();
  await rm(directory, { recursive: true });
});

const MINUTES = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTES);

/** Keys a person could think of, without the two path segments that `fetch` itself resolves. */
const aKey = () =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((key) => key.isWellFormed() && !/(^|\/)\.{1,2}(\/|$)/.test(key));

test('whatever the key, what AWS signs is accepted, in headers and in a link', () =>
  fc.assert(
    fc.asyncProperty(aKey(), fc.string({ maxLength: 20 }), async (key, body) => {
      const written = await ask(running.endpoint, { method: 'PUT', key, body });
      expect(written.status).toBe(200);
      const read = await fetch(await presigned(running.endpoint, { method: 'GET', key }));
      expect([read.status, await read.text()]).toEqual([200, body]);
    }),
    { numRuns: 60 },
  ));

test('one changed character anywhere in a link makes it worthless', async () => {
  await ask(running.endpoint, { method: 'PUT', key: 'letter', body: 'x' });
  const query = { 'response-content-disposition': 'attachment; filename="a.pdf"' };
  const link = await presigned(running.endpoint, { method: 'GET', key: 'letter', query });
  expect((await fetch(link)).status).toBe(200);
  const start = running.endpoint.length + 1;
  const place = fc.integer({ min: start, max: link.length - 1 });
  const letter = fc.constantFrom('a', 'b', 'c', 'X', 'Y', 'Z', '0', '1', '9');
  await fc.assert(
    fc.asyncProperty(place, letter, async (at, other) => {
      fc.pre(link[at] !== other && !/[%]/.test(link.slice(at - 2, at + 1)));
      const { status } = await fetch(link.slice(0, at) + other + link.slice(at + 1));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }),
    { numRuns: 200 },
  );
});

test('a signature lives a quarter of an hour, a link as long as it says', async () => {
  const asked = { method: 'GET', key: 'letter' };
  const { endpoint } = running;
  const skewed = [await ask(endpoint, asked, {}, inMinutes(-16)), await ask(endpoint, asked, {}, inMinutes(16))];
  expect(await Promise.all(skewed.map(codeOf))).toEqual(['RequestTimeTooSkewed', 'RequestTimeTooSkewed']);
  expect((await ask(endpoint, asked, {}, inMinutes(-14))).status).toBe(200);
  const statusOf = async (at: Date, expiresIn: number) =>
    (await fetch(await presigned(endpoint, asked, at, expiresIn))).status;
  expect(await statusOf(inMinutes(-2), 60)).toBe(403);
  expect(await statusOf(inMinutes(-2), 180)).toBe(200);
  expect(await statusOf(inMinutes(16), 60)).toBe(403);
  expect(await statusOf(inMinutes(0), 0)).toBe(400);
});

test('a link is bound to its day and region, and carries its signature alone', async () => {
  const link = await presigned(running.endpoint, { method: 'GET', key: 'letter' });
  const other = [
    link.replace('us-east-1', 'eu-central-1'),
    link.replace('s3%2Faws4', 'dynamodb%2Faws4'),
    link.replace(/local%2F\d{8}/, 'local%2F20170502'),
    link.replace('X-Amz-Algorithm=AWS4', 'X-Amz-Algorithm=AWS2'),
    `${link}&X-Amz-Security-Token=guessed`,
  ];
  for (const each of other) expect((await fetch(each)).status).toBe(400);
  expect((await fetch(link, { headers: { authorization: 'AWS4-HMAC-SHA256 Credential=x' } })).status).toBe(400);
  expect((await fetch(link.replace('local%2F', 'other%2F'))).status).toBe(403);
});
