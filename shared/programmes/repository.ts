import * as z from 'zod';
import type { ProgrammeId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  absent,
  type BadCursor,
  fromItem,
  type Key,
  type Page,
  type PageRequest,
  put,
  type Store,
  type Write,
} from '../store/index.ts';
import { Programme } from './model.ts';

/** A programme is imported once under its id. */
export interface ProgrammeAlreadyImported {
  readonly code: 'ProgrammeAlreadyImported';
  readonly programmeId: ProgrammeId;
}

const programmeKey = (id: ProgrammeId): Key => ({ pk: `PROGRAMME#${id}`, sk: 'PROGRAMME' });

const toItem = (programme: Programme) => ({
  ...programmeKey(programme.id),
  type: 'programme',
  gsi1pk: 'PROGRAMMES',
  gsi1sk: `${programme.period.from}#${programme.id}`,
  ...z.encode(Programme, programme),
});

/** Stores an imported programme; refuses a second one of the same id. */
export const programmeWrites = (programme: Programme, commandId: string): Write<ProgrammeAlreadyImported>[] => [
  put(
    { ...toItem(programme), commandId },
    absent<ProgrammeAlreadyImported>({ code: 'ProgrammeAlreadyImported', programmeId: programme.id }),
  ),
];

/** Reads programmes; `get` is consistent, the listing follows a moment later. */
export const programmeRepository = (store: Store) => ({
  get: async (id: ProgrammeId): Promise<Programme | undefined> => {
    const item = await store.get(programmeKey(id));
    return item === undefined ? undefined : fromItem(Programme, item);
  },
  /** A page of programmes, the latest period first. */
  list: async (request: PageRequest): Promise<Result<Page<Programme>, BadCursor>> => {
    const page = await store.page({ partition: 'PROGRAMMES', index: 'gsi1', newestFirst: true }, request);
    return page.ok ? ok({ ...page.value, items: page.value.items.map((item) => fromItem(Programme, item)) }) : page;
  },
});
export type ProgrammeRepository = ReturnType<typeof programmeRepository>;
