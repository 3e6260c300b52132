import type { ProgrammeId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { fromItem, pauseBeforeRetry, type Row, type Store } from '../../store/index.ts';
import { FoundEntry, FoundHead, FoundPot } from '../found.ts';
import { headKey } from '../keys.ts';
import { type BudgetMoving, type NoSuchThing, noSuchThing } from '../refusals.ts';
import { budgetRepository } from '../repository.ts';
import { type LawVerdict, verifyBudget } from '../verify-budget.ts';

export interface BudgetVerification {
  readonly programmeId: ProgrammeId;
  readonly holds: boolean;
  readonly laws: readonly LawVerdict[];
}

const MOST_TRIES = 20;

/** Checks every law on one moment of the budget: what moved while it was being read is read again. */
export const readVerification =
  ({ store }: { readonly store: Store }) =>
  async (programmeId: ProgrammeId): Promise<Result<BudgetVerification, NoSuchThing | BudgetMoving>> => {
    const budget = budgetRepository(store);
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      const rows = await budget.rows(programmeId);
      const entries = await budget.entryRows(programmeId);
      if (versionsOf(rows) === versionsOf(await budget.rows(programmeId))) return verdictOn(programmeId, rows, entries);
      await pauseBeforeRetry(Math.min(tries, 5));
    }
    return err({ code: 'BudgetMoving' });
  };

const versionsOf = (rows: readonly Row[]) => rows.map((row) => `${String(row['sk'])}@${String(row['version'])}`).join();

function verdictOn(
  programmeId: ProgrammeId,
  rows: readonly Row[],
  entries: readonly Row[],
): Result<BudgetVerification, NoSuchThing> {
  const { sk } = headKey(programmeId);
  const head = rows.find((row) => row['sk'] === sk);
  if (head === undefined) return err(noSuchThing);
  const pots = rows.filter((row) => row !== head).map((row) => fromItem(FoundPot, row));
  const laws = verifyBudget(
    fromItem(FoundHead, head),
    pots,
    entries.map((row) => fromItem(FoundEntry, row)),
  );
  return ok({ programmeId, holds: laws.every(({ holds }) => holds), laws });
}
