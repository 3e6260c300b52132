import { bani } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { BudgetRow, Totals } from './model.ts';

export type TotalsRefusal =
  | { readonly code: 'OwnAboveCost'; readonly at: readonly string[] }
  | { readonly code: 'SumTooLarge'; readonly at: readonly string[] };

const MOST_BANI = 100_000_000_000;

/** Adds up a budget table in bani; refuses a row whose own contribution is above its cost, and sums above a thousand million lei. */
export function totalsOf(rows: readonly BudgetRow[]): Result<Totals, TotalsRefusal> {
  let total = 0;
  let own = 0;
  for (const [index, row] of rows.entries()) {
    const cost = row.quantity * row.unitPrice;
    if (row.own > cost) return err({ code: 'OwnAboveCost', at: [`/budget/${index}/own`] });
    total += cost;
    own += row.own;
    if (total > MOST_BANI) return err({ code: 'SumTooLarge', at: [`/budget/${index}`] });
  }
  return ok({ total: bani(total), own: bani(own), requested: bani(total - own) });
}
