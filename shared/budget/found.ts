import * as z from 'zod';
import { BudgetEntry, BudgetHead, Pot } from './model.ts';

// A verification must be able to see what no command can produce, so here an amount may be any integer.
const Found = z.int();

/** The budget's head as found in the table, in bani. */
export const FoundHead = BudgetHead.extend({ ceiling: Found, secured: Found, room: Found });
export type FoundHead = z.infer<typeof FoundHead>;

/** A pot as found in the table, in bani. */
export const FoundPot = Pot.extend({
  secured: Found,
  available: Found,
  announced: Found,
  reserved: Found,
  contracted: Found,
  paid: Found,
});
export type FoundPot = z.infer<typeof FoundPot>;

/** An entry as found in the table, in bani. */
export const FoundEntry = BudgetEntry.extend({ amount: Found });
export type FoundEntry = z.infer<typeof FoundEntry>;
