import * as z from 'zod';
import { type Entry, entryWrite, stale, type StaleVersion, subjectOf, trailOf } from '../audit/index.ts';
import type { CallId, UserId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  absent,
  type BadCursor,
  equals,
  fromItem,
  type Item,
  type Key,
  MOST_WRITES,
  type Page,
  type PageRequest,
  put,
  type Row,
  type Store,
  type Write,
} from '../store/index.ts';
import { Commission, Justifications, Sheet } from './model.ts';

const commissionKey = (callId: CallId): Key => ({ pk: `COMMISSION#${callId}`, sk: 'COMMISSION' });
const sheetsPartition = (callId: CallId): string => `EVALUATIONS#${callId}`;
const sheetKey = ({ callId, applicationId, evaluatorId }: SheetId): Key => ({
  pk: sheetsPartition(callId),
  sk: `${applicationId}#${evaluatorId}`,
});
const reasonsKey = ({ applicationId, evaluatorId }: Omit<SheetId, 'callId'>): Key => ({
  pk: `SHEET#${applicationId}`,
  sk: evaluatorId,
});

/** Which sheet: one evaluator's of one application. */
export type SheetId = Pick<Sheet, 'callId' | 'applicationId' | 'evaluatorId'>;
/** What the trail calls a sheet. */
export const sheetSubject = ({ applicationId, evaluatorId }: Omit<SheetId, 'callId'>) =>
  subjectOf('evaluation', `${applicationId}~${evaluatorId}`);

/** A sheet in its evaluator's own list; a recused one leaves it. */
const toItem = (sheet: Sheet): Item => ({
  ...z.encode(Sheet, sheet),
  ...sheetKey(sheet),
  type: 'sheet',
  ...(sheet.state === 'recused'
    ? {}
    : { gsi1pk: `EVALUATOR#${sheet.evaluatorId}`, gsi1sk: `${sheet.callId}#${sheet.applicationId}` }),
});

/** Replaces a sheet by its next version; refuses when it was changed in between. */
export const sheetWrites = (before: Sheet, after: Sheet): Write<StaleVersion>[] => [
  put(toItem(after), equals('version', before.version, stale)),
];

/** Replaces the reasons behind a sheet's points; committed together with the sheet. */
export const reasonsWrites = (id: Omit<SheetId, 'callId'>, justifications: Justifications): Write<never>[] => [
  put({ ...reasonsKey(id), type: 'justifications', justifications }),
];

/** Stores the commission; refuses when it was changed in between. */
export const commissionWrites = (before: Commission | undefined, after: Commission): Write<StaleVersion>[] => {
  const item = { ...z.encode(Commission, after), ...commissionKey(after.callId), type: 'commission' };
  return [put(item, before === undefined ? absent(stale) : equals('version', before.version, stale))];
};

/** Reads commissions and sheets. */
export const evaluationRepository = (store: Store) => ({
  commission: async (callId: CallId): Promise<Commission | undefined> => {
    const row = await store.get(commissionKey(callId));
    return row === undefined ? undefined : fromItem(Commission, row);
  },
  /** Every sheet of a call, consistently and without the justifications: what a ranking reads. */
  sheets: async (callId: CallId): Promise<readonly Sheet[]> =>
    (await store.all({ partition: sheetsPartition(callId) })).map(sheetOf),
  sheet: async (id: SheetId): Promise<Sheet | undefined> => {
    const row = await store.get(sheetKey(id));
    return row === undefined ? undefined : sheetOf(row);
  },
  justifications: async (id: Omit<SheetId, 'callId'>): Promise<Justifications> => {
    const row = await store.get(reasonsKey(id));
    return row === undefined ? [] : fromItem(z.object({ justifications: Justifications }), row).justifications;
  },
  pageOfCall: async (callId: CallId, request: PageRequest) =>
    sheetsOf(await store.page({ partition: sheetsPartition(callId) }, request)),
  pageOfEvaluator: async (evaluatorId: UserId, request: PageRequest) =>
    sheetsOf(await store.page({ partition: `EVALUATOR#${evaluatorId}`, index: 'gsi1' }, request)),
  /** Stores new sheets with the first entry of their trails; those that exist stay as they are, so it can be repeated after a crash. */
  addSheets: async (sheets: readonly { readonly sheet: Sheet; readonly entry: Entry }[]): Promise<void> => {
    for (let start = 0; start < sheets.length; start += SHEETS_AT_ONCE) {
      const batch = sheets.slice(start, start + SHEETS_AT_ONCE);
      const parts = Array.from({ length: Math.ceil(batch.length / PER_TRANSACTION) }, (_, part) =>
        batch.slice(part * PER_TRANSACTION, (part + 1) * PER_TRANSACTION),
      );
      await Promise.all(parts.map((some) => addTogether(store, some)));
    }
  },
});
export type EvaluationRepository = ReturnType<typeof evaluationRepository>;

/** A sheet is two writes, itself and its first entry. */
const PER_TRANSACTION = MOST_WRITES / 2;
/** Sheets of four transactions: a thousand applications have theirs well within a request's thirty seconds. */
const SHEETS_AT_ONCE = 4 * PER_TRANSACTION;

async function addTogether(
  store: Pick<Store, 'transact'>,
  sheets: readonly { readonly sheet: Sheet; readonly entry: Entry }[],
): Promise<void> {
  const done = await store.transact(sheets.flatMap(newSheetWrites));
  if (!done.ok) for (const one of sheets) await store.transact(newSheetWrites(one));
}

const newSheetWrites = ({ sheet, entry }: { readonly sheet: Sheet; readonly entry: Entry }): Write<StaleVersion>[] => [
  put(toItem({ ...sheet, trail: trailOf(entry) }), absent(stale)),
  entryWrite(entry),
];

const sheetOf = (row: Row): Sheet => fromItem(Sheet, row);
const sheetsOf = (page: Result<Page<Row>, BadCursor>): Result<Page<Sheet>, BadCursor> =>
  page.ok ? ok({ ...page.value, items: page.value.items.map(sheetOf) }) : page;
