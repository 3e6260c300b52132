import { BUCKETS, type Balances, type BudgetEntry, type PotId } from './model.ts';

/** One step of money within a pot, or in and out of it. */
export type Step = Pick<BudgetEntry, 'movement' | 'from' | 'to' | 'amount'>;

type Moved = Pick<Step, 'from' | 'to'> & { readonly amount: number };

const nothing: Balances = { secured: 0, available: 0, announced: 0, reserved: 0, contracted: 0, paid: 0 };

/** What steps change in a pot, in bani: what comes from outside is secured, what leaves is not any more. */
export function changeOf(steps: readonly Moved[]): Balances {
  const balances: Record<keyof Balances, number> = { ...nothing };
  for (const { from, to, amount } of steps) {
    if (from === 'outside') balances.secured += amount;
    else balances[from] -= amount;
    if (to === 'outside') balances.secured -= amount;
    else balances[to] += amount;
  }
  return balances;
}

/** What each bucket must hold before these steps can be made: everything they take out of it. */
export const neededBy = (steps: readonly Step[]) =>
  BUCKETS.map((bucket) => ({
    bucket,
    amount: steps.reduce((total, step) => (step.from === bucket ? total + step.amount : total), 0),
  })).filter(({ amount }) => amount > 0);

/** One name for one pot: `4.1#municipal`. */
export const potName = ({ line, source }: PotId): string => `${line}#${source}`;
