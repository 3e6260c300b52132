import { leiText } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { changeOf, neededBy, potName } from './balances.ts';
import type { Change } from './changes.ts';
import { type Balances, BUCKETS, type BudgetHead, type Pot, type PotId } from './model.ts';
import { MOST, type PotMove } from './pot-writes.ts';
import { type CeilingExceeded, ceilingExceeded, type MoneyShort, moneyShort, type PotTooLarge } from './refusals.ts';

/** A pot before an order of finance and after it, in bani; `donation` says what a new one is given for. */
export interface PotPreview extends PotId {
  readonly before: Balances;
  readonly after: Balances;
}
/** What an order would change, in bani, and the version of the budget it was reckoned on. */
export interface Preview {
  readonly version: number;
  readonly pots: readonly PotPreview[];
  readonly secured: { readonly before: number; readonly after: number };
  readonly room: { readonly before: number; readonly after: number };
}
export type PreviewRefusal = CeilingExceeded | MoneyShort | PotTooLarge;

/** Reckons an order without writing it: refused where the transaction would refuse it on these balances. */
export function previewOf(
  head: Omit<BudgetHead, 'trail'>,
  pots: readonly Pot[],
  { moves, securedMore }: Pick<Change, 'moves' | 'securedMore'>,
): Result<Preview, PreviewRefusal> {
  if (securedMore > head.room) return err(ceilingExceeded(securedMore, head.room));
  const previews: PotPreview[] = [];
  for (const move of moves) {
    const pot = potPreview(pots, move);
    if (!pot.ok) return pot;
    previews.push(pot.value);
  }
  const { version, secured, room } = head;
  return ok({
    version,
    pots: previews,
    secured: { before: secured, after: secured + securedMore },
    room: { before: room, after: room - securedMore },
  });
}

const nothing: Balances = { secured: 0, available: 0, announced: 0, reserved: 0, contracted: 0, paid: 0 };

function potPreview(pots: readonly Pot[], { pot, steps }: PotMove): Result<PotPreview, MoneyShort | PotTooLarge> {
  const before = balancesOf(pots.find((known) => potName(known) === potName(pot)) ?? nothing);
  for (const { bucket, amount } of neededBy(steps))
    if (before[bucket] < amount) return err(moneyShort(pot, bucket, amount, before[bucket]));
  const after = added(before, changeOf(steps));
  if (after.secured > MOST) return err({ code: 'PotTooLarge', ...pot, most: leiText(MOST), at: ['/amount'] });
  return ok({ ...pot, before, after });
}

const balancesOf = ({ secured, available, announced, reserved, contracted, paid }: Balances): Balances => ({
  secured,
  available,
  announced,
  reserved,
  contracted,
  paid,
});

function added(before: Balances, change: Balances): Balances {
  const after: Record<keyof Balances, number> = { ...before };
  for (const balance of [...BUCKETS, 'secured' as const]) after[balance] += change[balance];
  return after;
}
