import type { AwardRules } from './inputs.ts';

/** What one application asks of its pot: bani of its award, or one place. */
export interface Claim {
  readonly ask: number;
  readonly registrationNumber: string;
  /** Which unresolved tie it is in. */
  readonly tie?: number | undefined;
}

/** What a claim got when its turn came; `left` is what the pot still had then. */
export type Verdict =
  | { readonly got: 'all' | 'part' | 'promise'; readonly amount: number; readonly left: number }
  | { readonly got: 'nothing'; readonly amount: 0; readonly left: number; readonly stoppedBy?: string };

/** The limit of a pot, and how much of it is really there. */
export interface Limit {
  readonly limit: number;
  readonly secured: number;
}
export interface Shared<C extends Claim> {
  readonly verdicts: readonly (readonly [C, Verdict])[];
  /** Unresolved ties whose order changes who gets what. */
  readonly decidingTies: readonly (readonly C[])[];
}
type SharingRules = Pick<AwardRules, 'partialAward' | 'whenOneDoesNotFit'>;

interface Purse {
  readonly rules: SharingRules;
  left: number;
  /** What of the secured money is left. */
  funds: number;
  stoppedBy?: string;
  /** A winner waits for funds and the call's rule stops there: nobody after it is paid before it. */
  fundsStopped: boolean;
}

/**
 * Shares a pot among claims in rank order. The first that does not fit is offered what is left when the call allows partial
 * awards; otherwise the line stops there or goes on with the next one that fits, as the call says. A claim within the limit
 * that the secured money does not cover is a promise: it holds its part of the limit and waits.
 */
export function share<C extends Claim>(
  claims: readonly C[],
  { limit, secured }: Limit,
  rules: SharingRules,
): Shared<C> {
  const purse: Purse = { rules, left: limit, funds: secured, fundsStopped: false };
  const decidingTies: C[][] = [];
  const verdicts: (readonly [C, Verdict])[] = [];
  for (let from = 0; from < claims.length;) {
    const until = endOfTie(claims, from);
    const together = claims.slice(from, until);
    if (together.length > 1 && orderMatters(together, purse)) decidingTies.push(together);
    for (const claim of together) verdicts.push([claim, give(claim, purse)]);
    from = until;
  }
  return { verdicts, decidingTies };
}

function endOfTie(claims: readonly Claim[], from: number): number {
  const tie = claims[from]?.tie;
  let until = from + 1;
  while (tie !== undefined && claims[until]?.tie === tie) until += 1;
  return until;
}

function give({ ask, registrationNumber }: Claim, purse: Purse): Verdict {
  const { left, stoppedBy } = purse;
  if (stoppedBy !== undefined) return { got: 'nothing', amount: 0, left, stoppedBy };
  if (ask <= left) return pay(ask, 'all', purse);
  if (purse.rules.partialAward && left > 0) return pay(left, 'part', purse);
  if (purse.rules.whenOneDoesNotFit === 'stop') purse.stoppedBy = registrationNumber;
  return { got: 'nothing', amount: 0, left };
}

function pay(amount: number, got: 'all' | 'part', purse: Purse): Verdict {
  const { left, funds } = purse;
  purse.left -= amount;
  if (amount > funds || purse.fundsStopped) {
    purse.fundsStopped = purse.rules.whenOneDoesNotFit === 'stop';
    return { got: 'promise', amount, left: funds };
  }
  purse.funds -= amount;
  return { got, amount, left };
}

/**
 * Whether another order among the tied would change what any of them gets. If all fit, no. If some fit only when they come
 * early enough, yes: put such a one first, then last. Under `stop` even one that never fits matters to those who would.
 */
function orderMatters(tied: readonly Claim[], { rules, left, funds, stoppedBy, fundsStopped }: Purse): boolean {
  if (stoppedBy !== undefined) return false;
  const asks = tied.map(({ ask }) => ask);
  if (total(asks) > left && rules.partialAward && left > 0) return true;
  if (competes(asks, left, rules)) return true;
  const fitting = asks.filter((ask) => ask <= left);
  return !fundsStopped && competes(fitting, funds, rules);
}

function competes(asks: readonly number[], left: number, { whenOneDoesNotFit }: SharingRules): boolean {
  const fitting = asks.filter((ask) => ask <= left);
  if (total(fitting) > left) return true;
  return whenOneDoesNotFit === 'stop' && fitting.length > 0 && fitting.length < asks.length;
}

const total = (asks: readonly number[]): number => asks.reduce((sum, ask) => sum + ask, 0);
