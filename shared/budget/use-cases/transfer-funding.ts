import type { Command } from '../../kernel/command.ts';
import type { ProgrammeId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type BudgetDeps, type BudgetReceipt, changeBudget, type ChangeRefusal } from '../change-budget.ts';
import { type OrderRefusal, transfer } from '../changes.ts';
import type { Transfer } from '../orders.ts';
import type { DonationBound, SamePot } from '../refusals.ts';

export type TransferRefusal = ChangeRefusal | OrderRefusal | DonationBound | SamePot;

/** Moves municipal money from one line to another by an act, at most what is available. */
export const transferFunding =
  (deps: BudgetDeps) =>
  (command: Command, programmeId: ProgrammeId, order: Transfer): Promise<Result<BudgetReceipt, TransferRefusal>> =>
    changeBudget(deps, command, programmeId, (known) => transfer(known, order));
