import type { ProgrammeId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, Store } from '../../store/index.ts';
import type { BudgetEntry, Movement, Source } from '../model.ts';
import { type NoSuchThing, noSuchThing } from '../refusals.ts';
import { budgetRepository, type BudgetRepository, type LedgerRequest } from '../repository.ts';

/** Which movements are wanted beside line and period; what is left out does not matter. */
export interface EntryFilter {
  readonly source?: Source | undefined;
  readonly movement?: Movement | undefined;
}

/** A page of the movements of a programme's money, by time. Where few fit the filter a page may be short and still have a next one. */
export const listEntries =
  ({ store }: { readonly store: Store }) =>
  async (
    programmeId: ProgrammeId,
    { source, movement, ...request }: LedgerRequest & EntryFilter,
  ): Promise<Result<Page<BudgetEntry>, NoSuchThing | BadCursor>> => {
    const budget = budgetRepository(store);
    if ((await budget.head(programmeId)) === undefined) return err(noSuchThing);
    if (source === undefined && movement === undefined) return budget.ledger(programmeId, request);
    return filtered(budget, programmeId, request, { source, movement });
  };

/** How often a page of a filtered list goes on reading before it is handed over shorter than asked. */
const MOST_READS = 20;

async function filtered(
  budget: Pick<BudgetRepository, 'ledger'>,
  programmeId: ProgrammeId,
  { limit, cursor, ...request }: LedgerRequest,
  filter: EntryFilter,
): Promise<Result<Page<BudgetEntry>, BadCursor>> {
  const found: BudgetEntry[] = [];
  let next = cursor;
  for (let reads = 0; reads < MOST_READS && found.length < limit; reads += 1) {
    const page = await budget.ledger(programmeId, { ...request, limit: limit - found.length, cursor: next });
    if (!page.ok) return page;
    found.push(...page.value.items.filter(fits(filter)));
    next = page.value.next;
    if (next === undefined) return ok({ items: found });
  }
  return ok({ items: found, ...(next === undefined ? {} : { next }) });
}

const fits =
  ({ source, movement }: EntryFilter) =>
  (entry: BudgetEntry): boolean =>
    (source === undefined || entry.source === source) && (movement === undefined || entry.movement === movement);
