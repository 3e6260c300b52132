export {
  announceWrites,
  type CallMovement,
  type PotAmount,
  type Release,
  releaseWrites,
  type Reservation,
  reserveWrites,
} from './call-writes.ts';
export { openBudgetWrites, openingEntry } from './head-writes.ts';
export { type Balances, Bucket, BUCKETS, BudgetEntry, BudgetHead, Movement, Pot, PotId, Source } from './model.ts';
export type { BudgetAlreadyOpen, MoneyShort, MovementClash } from './refusals.ts';
export { budgetRepository, type BudgetRepository } from './repository.ts';
export type { BudgetDeps, BudgetReceipt } from './change-budget.ts';
export { Act, Donation, Place } from './model.ts';
export { Cut, Funding, Sponsor, Transfer } from './orders.ts';
export type { PotPreview, Preview } from './preview.ts';
export type { PlanLine, ReadPlan } from './plan.ts';
export { cutFunding, type CutRefusal } from './use-cases/cut-funding.ts';
export { type EntryFilter, listEntries } from './use-cases/list-entries.ts';
export { previewCut, previewFunding, previewTransfer } from './use-cases/preview-orders.ts';
export { type BudgetOverview, readBudget } from './use-cases/read-budget.ts';
export { readReceipt } from './use-cases/read-receipt.ts';
export { type BudgetVerification, readVerification } from './use-cases/read-verification.ts';
export { secureFunding, type SecureRefusal } from './use-cases/secure-funding.ts';
export { transferFunding, type TransferRefusal } from './use-cases/transfer-funding.ts';
export { LAWS, type LawVerdict, verifyBudget } from './verify-budget.ts';
export { changeOf, potName } from './balances.ts';
