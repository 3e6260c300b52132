import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyRoute } from '../../functions/every-route.ts';
import { files } from '../../shared/files/files.ts';
import { handlersOn } from '../bench/handlers.ts';
import { inProcess } from '../bench/in-process.ts';
import { type Access, meterOf } from '../bench/meter.ts';
import { anEngine } from '../engine.ts';
import { BUCKET, clientOf, startLocal } from '../files/stores.ts';
import { rowsOf } from './access-rows.ts';
import { tellEveryAccess } from './access-story.ts';

const DOCUMENT = new URL('../../docs/access-patterns.md', import.meta.url).pathname;
const [START, END] = ['<!-- measured -->', '<!-- /measured -->'];

const measured = new Map<string, readonly Access[]>();
let failures: readonly string[] = [];
beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'concurs-access-'));
  const [engine, objects] = await Promise.all([anEngine(), startLocal(directory)]);
  try {
    const meter = meterOf(engine.client);
    let variant = '';
    const remember = (name: string) => {
      const { accesses } = meter.take();
      if (!measured.has(name)) measured.set(name, accesses);
    };
    const documents = files({ client: clientOf(objects.endpoint), bucket: BUCKET });
    const api = inProcess(handlersOn(engine.store, documents), ({ routeKey, status }) => {
      if (status >= 400) failures = [...failures, `${routeKey} ${status}`];
      remember(variant === '' ? routeKey : `${routeKey} (${variant})`);
    });
    await tellEveryAccess({
      api,
      store: engine.store,
      files: documents,
      consumer: async (name, work) => {
        await work();
        remember(name);
      },
      variant: async (name, work) => {
        variant = name;
        await work();
        variant = '';
      },
    });
  } finally {
    engine.stop();
    await objects.stop();
    await rm(directory, { recursive: true });
  }
});
afterAll(() => {
  measured.clear();
});

/** Routes that ask nothing of the table. */
const WITHOUT_TABLE = new Set(['GET /v1/health', 'GET /v1/openapi.json']);
const routeKeys = (context: string) => (everyRoute[context] ?? []).map(({ spec }) => `${spec.method} ${spec.path}`);

test('every route of the API is measured', () => {
  expect(failures).toEqual([]);
  const missing = Object.keys(everyRoute)
    .flatMap(routeKeys)
    .filter((routeKey) => !WITHOUT_TABLE.has(routeKey) && !measured.has(routeKey));
  expect(missing).toEqual([]);
});

/** One table a context, its routes in the order of its own list. */
function tableOf(title: string, names: readonly string[]): string {
  const rows = names.flatMap((name) =>
    rowsOf(measured.get(name) ?? [])
      .flatMap(({ access, keys, items, read, written }) =>
        keys.map((key, at) => (at === 0 ? [access, key, items, read || '', written || ''] : ['', key, '', '', ''])),
      )
      .map((cells, at) => [at === 0 ? name : '', ...cells]),
  );
  const head = [
    ['Request', 'Access', 'Key or index', 'Items', 'RCU', 'WCU'],
    ['---', '---', '---', '--:', '--:', '--:'],
  ];
  return `## ${title}\n\n${[...head, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

const withVariants = (routeKey: string) =>
  [...measured.keys()].filter((name) => name.replace(/ \(.*\)$/, '') === routeKey);

/** `npx vitest run tests/context/access-patterns.test.ts -u` writes what is measured into the document. */
test('what each costs is what the document says', async () => {
  const contexts = Object.keys(everyRoute).filter((context) => context !== 'system');
  const tables = contexts.map((context) => tableOf(context, routeKeys(context).flatMap(withVariants)));
  const consumers = [...measured.keys()].filter((name) => !name.includes('/'));
  const document = await readFile(DOCUMENT, 'utf8');
  const [before = '', rest = ''] = document.split(START);
  const [, after = ''] = rest.split(END);
  const generated = [...tables, tableOf('events', consumers)].join('\n');
  const text = `${before}${START}\n\n${generated}\n${END}${after}`;
  await expect(await format(text, { parser: 'markdown', printWidth: 120 })).toMatchFileSnapshot(DOCUMENT);
});
