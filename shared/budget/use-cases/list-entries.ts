import type { ProgrammeId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, Store } from '../../store/index.ts';
import type { BudgetEntry } from '../model.ts';
import { type NoSuchThing, noSuchThing } from '../refusals.ts';
import { budgetRepository, type LedgerRequest } from '../repository.ts';

/** A page of the movements of a programme's money, by time. */
export const listEntries =
  ({ store }: { readonly store: Store }) =>
  async (
    programmeId: ProgrammeId,
    request: LedgerRequest,
  ): Promise<Result<Page<BudgetEntry>, NoSuchThing | BadCursor>> => {
    const budget = budgetRepository(store);
    return (await budget.head(programmeId)) === undefined ? err(noSuchThing) : budget.ledger(programmeId, request);
  };
