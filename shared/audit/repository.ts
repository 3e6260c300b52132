import { ok, type Result } from '../kernel/result.ts';
import { type BadCursor, fromItem, type Page, type PageRequest, type Store } from '../store/index.ts';
import { Entry, type Subject } from './entry.ts';

/** Reads trails; nothing here can change one. */
export const auditRepository = (store: Store) => ({
  /** A page of a subject's trail, oldest first. */
  page: async (subject: Subject, request: PageRequest): Promise<Result<Page<Entry>, BadCursor>> => {
    const page = await store.page({ partition: `AUDIT#${subject}` }, request);
    return page.ok ? ok({ ...page.value, items: page.value.items.map((item) => fromItem(Entry, item)) }) : page;
  },
  /** The whole trail of a subject, oldest first. */
  all: async (subject: Subject): Promise<readonly Entry[]> =>
    (await store.all({ partition: `AUDIT#${subject}` })).map((item) => fromItem(Entry, item)),
});
export type AuditRepository = ReturnType<typeof auditRepository>;
