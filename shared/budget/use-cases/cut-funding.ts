import type { Command } from '../../kernel/command.ts';
import type { ProgrammeId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type BudgetDeps, type BudgetReceipt, changeBudget, type ChangeRefusal } from '../change-budget.ts';
import { cut, type OrderRefusal } from '../changes.ts';
import type { Cut } from '../orders.ts';

export type CutRefusal = ChangeRefusal | OrderRefusal;

/** Cuts money by an act, at most what is available: announced money is never cut silently. */
export const cutFunding =
  (deps: BudgetDeps) =>
  (command: Command, programmeId: ProgrammeId, order: Cut): Promise<Result<BudgetReceipt, CutRefusal>> =>
    changeBudget(deps, command, programmeId, (known) => cut(known, order));
