import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import * as z from 'zod';

const Entry = z.object({
  payload: z.custom<AdapterPayload>((value) => typeof value === 'object' && value !== null),
  /** Milliseconds since 1970. */
  expiresAt: z.number().optional(),
});
type Entry = z.infer<typeof Entry>;
const Entries = z.array(z.tuple([z.string(), Entry]));

/** Sessions, codes, grants and refresh tokens: in memory, and in one file so that they outlive a restart. */
export interface Records {
  adapter(model: string): Adapter;
  revokeGrant(grantId: string): void;
  /** Resolves when everything is on disk. */
  flush(): Promise<void>;
}

const SAVE_AFTER = 100;

/** Opens the records kept in this file; what has expired is forgotten. */
export async function openRecords(file: string): Promise<Records> {
  const entries = new Map<string, Entry>((await kept(file)).filter(([, entry]) => alive(entry)));
  let timer: NodeJS.Timeout | undefined;
  let saved = Promise.resolve();

  const save = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    saved = saved.catch(() => undefined).then(() => write(file, entries));
    return saved;
  };
  const changed = (): void => {
    timer ??= setTimeout(() => void save().catch(() => undefined), SAVE_AFTER).unref();
  };
  const remove = (matches: (key: string, entry: Entry) => boolean): void => {
    for (const [key, entry] of entries) if (matches(key, entry)) entries.delete(key);
    changed();
  };
  return {
    adapter: (model) => adapter(model, entries, changed),
    revokeGrant: (id) => {
      remove((key, { payload }) => key === `Grant:${id}` || payload.grantId === id);
    },
    flush: () => (timer === undefined ? saved : save()),
  };
}

/** The store of one model, as oidc-provider asks for it. */
function adapter(model: string, entries: Map<string, Entry>, changed: () => void): Adapter {
  const key = (id: string): string => `${model}:${id}`;
  const found = (entry: Entry | undefined) => Promise.resolve(entry && alive(entry) ? entry.payload : undefined);
  const first = (matches: (payload: AdapterPayload) => boolean) =>
    found([...entries].find(([name, { payload }]) => name.startsWith(`${model}:`) && matches(payload))?.[1]);
  const done = (): Promise<void> => {
    changed();
    return Promise.resolve();
  };
  return {
    upsert: (id, payload, seconds) => {
      entries.set(key(id), seconds === undefined ? { payload } : { payload, expiresAt: Date.now() + seconds * 1000 });
      return done();
    },
    find: (id) => found(entries.get(key(id))),
    findByUid: (uid) => first((payload) => payload.uid === uid),
    findByUserCode: (code) => first((payload) => payload.userCode === code),
    consume: (id) => {
      const entry = entries.get(key(id));
      if (entry !== undefined) entry.payload.consumed = Math.floor(Date.now() / 1000);
      return done();
    },
    destroy: (id) => {
      entries.delete(key(id));
      return done();
    },
    revokeByGrantId: (grantId) => {
      for (const [name, { payload }] of entries)
        if (name.startsWith(`${model}:`) && payload.grantId === grantId) entries.delete(name);
      return done();
    },
  };
}

const alive = (entry: Entry): boolean => entry.expiresAt === undefined || entry.expiresAt > Date.now();

async function kept(file: string): Promise<z.infer<typeof Entries>> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return Entries.parse(JSON.parse(text));
}

async function write(file: string, entries: ReadonlyMap<string, Entry>): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify([...entries].filter(([, entry]) => alive(entry))), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
