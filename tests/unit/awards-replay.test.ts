import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { PublishedPage, replay } from '../../shared/awards/replay.ts';
import { bani } from '../../shared/kernel/money.ts';
import { anApplication, publishedResults, scored } from '../builders/awards.ts';

const results = publishedResults([
  scored(1, 90),
  scored(2, 80),
  scored(3, 70),
  scored(4, 65),
  anApplication(5, { eligible: false, ineligibleBecause: ['statute'] }),
]);

test('published results replay to themselves', () => {
  expect(replay(results)).toEqual([]);
});

test('an award that does not follow from the inputs is named', () => {
  const items = results.items.map((item, index) =>
    index === 1 ? { ...item, result: { ...item.result, awarded: bani(1_999_999) } } : item,
  );
  expect(replay({ ...results, items })).toMatchObject([{ of: 'SUB-17/000002' }]);
});

test('changed points are noticed by the hash, even where they change no award', () => {
  const items = results.items.map((item, index) =>
    index === 0 ? { ...item, input: { ...item.input, sheets: [[45, 46]] } } : item,
  );
  expect(replay({ ...results, items }).map(({ of }) => of)).toEqual(['inputsHash', 'SUB-17/000001']);
});

test('a winner left out is noticed', () => {
  expect(replay({ ...results, items: results.items.slice(1) }).map(({ of }) => of)).toContain('totals');
});

test('inputs that are none say why', () => {
  const items = results.items.map((item) => ({ ...item, input: { ...item.input, sheets: [[1]] } }));
  expect(replay({ ...results, items })).toMatchObject([{ of: 'inputs' }]);
});

describe('npm run recompute', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recompute-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const recompute = (source: string) =>
    new Promise<{ code: number; out: string; err: string }>((resolve) => {
      execFile(process.execPath, ['tests/recompute.ts', source], (failure, out, err) => {
        resolve({ code: Number(failure?.code ?? 0), out, err });
      });
    });
  const saved = async (name: string, content: unknown) => {
    await writeFile(join(folder, name), JSON.stringify(content));
    return join(folder, name);
  };
  const page = (from: number, to: number, next?: string): unknown =>
    z.encode(PublishedPage, {
      ...results,
      items: results.items.slice(from, to),
      ...(next === undefined ? {} : { next }),
    });

  test('says that a file is equal', async () => {
    const { code, out } = await recompute(await saved('whole.json', page(0, 5)));
    expect(out).toMatch(/^Equal: 5 applications, 3 awarded, 60000\.00 lei, inputs [0-9a-f]{64}\n$/);
    expect(code).toBe(0);
  });

  test('takes a list of pages, and refuses a part', async () => {
    expect(await recompute(await saved('pages.json', [page(0, 2, 'x'), page(2, 5)]))).toMatchObject({ code: 0 });
    expect(await recompute(await saved('part.json', page(0, 2, 'x')))).toMatchObject({ code: 2 });
  });

  test('prints each difference', async () => {
    const text = JSON.stringify(page(0, 5)).replace('"awarded":"20000.00"', '"awarded":"20000.01"');
    const { code, out } = await recompute(await saved('other.json', JSON.parse(text)));
    expect(code).toBe(1);
    expect(out).toContain('20000.01');
  });

  test('follows the pages of a URL', async () => {
    const server = createServer((request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(request.url === '/v1/calls/c/results' ? page(0, 2, 'Mg') : page(2, 5)));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await recompute(`http://127.0.0.1:${String(port)}/v1/calls/c/results`)).toMatchObject({ code: 0, err: '' });
    server.close();
  });

  test('says what is wrong with something else', async () => {
    expect(await recompute(await saved('else.json', { hello: 1 }))).toMatchObject({ code: 2, out: '' });
    expect(await recompute(join(folder, 'none.json'))).toMatchObject({ code: 2 });
  });
});
