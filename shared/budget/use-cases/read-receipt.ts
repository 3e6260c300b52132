import type { ProgrammeId } from '../../kernel/ids.ts';
import type { Store } from '../../store/index.ts';
import type { BudgetEntry, Movement } from '../model.ts';
import { budgetRepository } from '../repository.ts';

/** The entries a movement left under its reference, read consistently: what was just done can be shown at once. */
export const readReceipt =
  ({ store }: { readonly store: Store }) =>
  (programmeId: ProgrammeId, movement: Movement, reference: string): Promise<readonly BudgetEntry[]> =>
    budgetRepository(store).moved(programmeId, movement, reference);
