import type { UserId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  type BadCursor,
  during,
  fromItem,
  isEmptyPeriod,
  type Page,
  type PageRequest,
  type Period,
  type Row,
  type Store,
} from '../store/index.ts';
import { Entry, type Subject } from './entry.ts';

/** Reads trails; nothing here can change one. */
export const auditRepository = (store: Store) => ({
  /** A page of a subject's trail, oldest first. */
  page: async (subject: Subject, request: PageRequest): Promise<Result<Page<Entry>, BadCursor>> =>
    entriesOf(await store.page({ partition: `AUDIT#${subject}` }, request)),
  /** The whole trail of a subject, oldest first. */
  all: async (subject: Subject): Promise<readonly Entry[]> =>
    (await store.all({ partition: `AUDIT#${subject}` })).map((item) => fromItem(Entry, item)),
  /** A page of what somebody did in a period, newest first; a deed may appear here a moment after it was done. */
  deeds: async (userId: UserId, period: Period, request: PageRequest): Promise<Result<Page<Entry>, BadCursor>> => {
    if (isEmptyPeriod(period)) return ok({ items: [] });
    const between = during(period);
    const range = { partition: `ACTOR#${userId}`, index: 'gsi1', newestFirst: true } as const;
    return entriesOf(await store.page(between === undefined ? range : { ...range, between }, request));
  },
});
export type AuditRepository = ReturnType<typeof auditRepository>;

const entriesOf = (page: Result<Page<Row>, BadCursor>): Result<Page<Entry>, BadCursor> =>
  page.ok ? ok({ ...page.value, items: page.value.items.map((item) => fromItem(Entry, item)) }) : page;
