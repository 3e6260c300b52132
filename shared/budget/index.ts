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
export { Bucket, BudgetEntry, BudgetHead, Movement, Pot, PotId, Source } from './model.ts';
export type { BudgetAlreadyOpen, MoneyShort, MovementClash } from './refusals.ts';
export { budgetRepository, type BudgetRepository } from './repository.ts';
