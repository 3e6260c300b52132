import * as z from 'zod';
import { bani, Lei, leiText, Minor, zero } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { BudgetRow } from './content.ts';

/** Sums the server computes: `requested` + `own` = `total`. */
export const Totals = z.object({ requested: Lei, own: Lei, total: Lei });
export type Totals = z.infer<typeof Totals>;

/** The table of a budget with what each row comes to. */
export const BudgetTotals = Totals.extend({ rows: z.array(Totals) });
export type BudgetTotals = z.infer<typeof BudgetTotals>;

/** Why a budget cannot be summed; `at` points to the row. */
export type BudgetRefusal =
  | { readonly code: 'OwnAboveTotal'; readonly own: string; readonly total: string; readonly at: readonly [string] }
  | { readonly code: 'BudgetTooLarge'; readonly at: readonly [string] };

/** Each row is quantity × unit price; what is not the applicant's own share is requested. Refuses an own share above its row, and sums beyond ten thousand million lei. */
export function budgetTotals(rows: readonly BudgetRow[]): Result<BudgetTotals, BudgetRefusal> {
  const computed: Totals[] = [];
  let sums: Totals = { requested: zero, own: zero, total: zero };
  for (const [index, row] of rows.entries()) {
    // products and sums up to the limit are exact, and rounding never brings a larger one below it
    const total = Minor.safeParse(row.quantity * row.unitPrice);
    if (!total.success) return err({ code: 'BudgetTooLarge', at: [`/budget/${index}`] });
    const of = { own: leiText(row.own), total: leiText(total.data) };
    if (row.own > total.data) return err({ code: 'OwnAboveTotal', ...of, at: [`/budget/${index}/own`] });
    if (!Minor.safeParse(sums.total + total.data).success)
      return err({ code: 'BudgetTooLarge', at: [`/budget/${index}`] });
    const totals = { requested: bani(total.data - row.own), own: row.own, total: total.data };
    computed.push(totals);
    sums = added(sums, totals);
  }
  return ok({ ...sums, rows: computed });
}

const added = (a: Totals, b: Totals): Totals => ({
  requested: bani(a.requested + b.requested),
  own: bani(a.own + b.own),
  total: bani(a.total + b.total),
});

/** The sums of content that was checked when it was saved. */
export function totalsOf({ budget = [] }: { readonly budget?: readonly BudgetRow[] | undefined }): BudgetTotals {
  const totals = budgetTotals(budget);
  if (!totals.ok) throw new Error(`a stored budget does not sum up: ${totals.error.code}`);
  return totals.value;
}
