import type { Command } from '../../kernel/command.ts';
import type { ProgrammeId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import { type BudgetDeps, type BudgetReceipt, changeBudget, type ChangeRefusal } from '../change-budget.ts';
import { type OrderRefusal, secure } from '../changes.ts';
import type { Funding } from '../orders.ts';
import type { DonationDiffers } from '../refusals.ts';

export type SecureRefusal = ChangeRefusal | OrderRefusal | DonationDiffers;

/** Secures money by an act; municipal money never passes the ceiling of the programme. */
export const secureFunding =
  (deps: BudgetDeps) =>
  (command: Command, programmeId: ProgrammeId, order: Funding): Promise<Result<BudgetReceipt, SecureRefusal>> =>
    changeBudget(deps, command, programmeId, (known) => secure(known, order));
