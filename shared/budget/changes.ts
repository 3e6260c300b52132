import type { Json } from '../kernel/canonical.ts';
import { ok, type Refusal, type Result } from '../kernel/result.ts';
import type { Act, Pot } from './model.ts';
import { type Cut, type Funding, fundedPot, mayTransfer, notZero, sameDonation, type Transfer } from './orders.ts';
import { knownLine, type PlanLine } from './plan.ts';
import type { PotMove } from './pot-writes.ts';
import type { AmountZero, DonationBound, DonationDiffers, SamePot, UnknownLine } from './refusals.ts';

/** What an order of finance does; `securedMore` is the change of the municipal money secured, in bani. */
export interface Change {
  readonly action: 'secure' | 'cut' | 'transfer';
  readonly data: Readonly<Record<string, Json>>;
  readonly act: Act;
  readonly securedMore: number;
  readonly moves: readonly PotMove[];
}

/** What an order is decided upon. */
export interface Known {
  readonly plan: readonly PlanLine[];
  readonly pots: readonly Pot[];
}

export type OrderRefusal = AmountZero | UnknownLine;

/** outside → available: money approved by an act, of the municipality or of a donation. */
export function secure({ plan, pots }: Known, order: Funding): Result<Change, OrderRefusal | DonationDiffers> {
  const { amount, act, line } = order;
  const refused = firstRefusal<OrderRefusal>([notZero(order), knownLine(plan, line, '/line')]);
  if (refused !== undefined) return refused;
  const donation = sameDonation(pots, order);
  if (!donation.ok) return donation;
  const pot = fundedPot(order);
  const steps = [{ movement: 'secure', from: 'outside', to: 'available', amount }] as const;
  const move = donation.value === undefined ? { pot, steps } : { pot, steps, donation: donation.value };
  const securedMore = pot.source === 'municipal' ? amount : 0;
  return ok({ action: 'secure', data: { ...pot, amount }, act, securedMore, moves: [move] });
}

/** available → outside: a rectification takes back what nobody was promised, never announced money. */
export function cut({ plan }: Known, order: Cut): Result<Change, OrderRefusal> {
  const { amount, act, line, source } = order;
  const refused = firstRefusal<OrderRefusal>([notZero(order), knownLine(plan, line, '/line')]);
  if (refused !== undefined) return refused;
  const steps = [{ movement: 'cut', from: 'available', to: 'outside', amount }] as const;
  const securedMore = source === 'municipal' ? 0 - amount : 0;
  return ok({
    action: 'cut',
    data: { line, source, amount },
    act,
    securedMore,
    moves: [{ pot: { line, source }, steps }],
  });
}

/** available → available of another line; what is secured in all stays the same. */
export function transfer({ plan }: Known, order: Transfer): Result<Change, OrderRefusal | DonationBound | SamePot> {
  const { from, to, amount, act } = order;
  const lines = [knownLine(plan, from.line, '/from/line'), knownLine(plan, to.line, '/to/line')];
  const refused = firstRefusal<OrderRefusal | DonationBound | SamePot>([notZero(order), ...lines, mayTransfer(order)]);
  if (refused !== undefined) return refused;
  const out = { movement: 'transfer', from: 'available', to: 'outside', amount } as const;
  const into = { movement: 'transfer', from: 'outside', to: 'available', amount } as const;
  const moves = [
    { pot: from, steps: [out], other: to },
    { pot: to, steps: [into], other: from },
  ];
  return ok({ action: 'transfer', data: { from: { ...from }, to: { ...to }, amount }, act, securedMore: 0, moves });
}

const firstRefusal = <R extends Refusal>(results: readonly Result<unknown, R>[]) =>
  results.find((result) => !result.ok);
