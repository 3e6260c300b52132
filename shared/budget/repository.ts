import type { LineCode, ProgrammeId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  type BadCursor,
  during,
  fromItem,
  isEmptyPeriod,
  type Page,
  type PageRequest,
  type Period,
  type Store,
} from '../store/index.ts';
import {
  budgetPartition,
  entriesPartition,
  headKey,
  ledgerPartition,
  lineLedgerPartition,
  POT_PREFIX,
  potKey,
} from './keys.ts';
import { BudgetEntry, BudgetHead, type Movement, Pot, type PotId } from './model.ts';

/** Which entries: of the whole programme or of one line, of all of time or of a period, newest or oldest first. */
export interface LedgerRequest extends PageRequest {
  readonly line?: LineCode | undefined;
  readonly period?: Period | undefined;
  readonly newestFirst: boolean;
}

/** Reads budgets, consistently but for the listing of entries. */
export const budgetRepository = (store: Store) => ({
  head: async (programmeId: ProgrammeId): Promise<BudgetHead | undefined> => {
    const item = await store.get(headKey(programmeId));
    return item === undefined ? undefined : fromItem(BudgetHead, item);
  },
  /** Every pot of the programme, by line and source. */
  pots: async (programmeId: ProgrammeId): Promise<readonly Pot[]> =>
    (await store.all({ partition: budgetPartition(programmeId), prefix: POT_PREFIX })).map((item) =>
      fromItem(Pot, item),
    ),
  pot: async (programmeId: ProgrammeId, pot: PotId): Promise<Pot | undefined> => {
    const item = await store.get(potKey(programmeId, pot));
    return item === undefined ? undefined : fromItem(Pot, item);
  },
  /** Every row of the budget and every entry as they are stored, for whoever checks them. */
  rows: (programmeId: ProgrammeId) => store.all({ partition: budgetPartition(programmeId) }),
  entryRows: (programmeId: ProgrammeId) => store.all({ partition: entriesPartition(programmeId) }),
  /** What a movement under one reference did, pot by pot, consistently. */
  moved: async (programmeId: ProgrammeId, movement: Movement, reference: string): Promise<readonly BudgetEntry[]> => {
    const range = { partition: entriesPartition(programmeId), prefix: `${movement}#${reference}#` };
    return (await store.all(range)).map((item) => fromItem(BudgetEntry, item));
  },
  /** A page of the ledger by time; a movement may appear here a moment after it was made. */
  ledger: async (
    programmeId: ProgrammeId,
    { line, period = {}, newestFirst, ...request }: LedgerRequest,
  ): Promise<Result<Page<BudgetEntry>, BadCursor>> => {
    if (isEmptyPeriod(period)) return ok({ items: [] });
    const between = during(period);
    const range = {
      ...(line === undefined
        ? { partition: ledgerPartition(programmeId), index: 'gsi1' as const }
        : { partition: lineLedgerPartition(programmeId, line), index: 'gsi2' as const }),
      ...(between === undefined ? {} : { between }),
      newestFirst,
    };
    const page = await store.page(range, request);
    if (!page.ok) return page;
    return ok({ ...page.value, items: page.value.items.map((item) => fromItem(BudgetEntry, item)) });
  },
});
export type BudgetRepository = ReturnType<typeof budgetRepository>;
