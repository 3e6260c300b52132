import type { Command } from '../kernel/command.ts';
import type { ProgrammeId } from '../kernel/ids.ts';
import type { Minor } from '../kernel/money.ts';
import { bani } from '../kernel/money.ts';
import type { Write } from '../store/index.ts';
import { potName, type Step } from './balances.ts';
import type { PotId } from './model.ts';
import { potWrites } from './pot-writes.ts';
import type { MoneyShort, MovementClash } from './refusals.ts';

/** Money of one pot; the same pot may come several times, its amounts are added. */
export type PotAmount = PotId & { readonly amount: Minor };

/** What a call moves; `reference` is the call's id, each movement happens once for it. */
export interface CallMovement {
  readonly programmeId: ProgrammeId;
  readonly reference: string;
  readonly amounts: readonly PotAmount[];
  readonly command: Command;
}
export interface Release extends CallMovement {
  readonly from: 'announced' | 'reserved';
}
/** The awards of a decision with what it leaves over; from `available` when the call was published subject to funds (nothing was announced). */
export interface Reservation extends Omit<CallMovement, 'amounts'> {
  readonly awards: readonly PotAmount[];
  readonly leftovers: readonly PotAmount[];
  readonly from: 'announced' | 'available';
}
type CallWrite = Write<MoneyShort | MovementClash>;

/** available → announced, when a call is published; refused when a pot holds less. */
export const announceWrites = (m: CallMovement): CallWrite[] =>
  moved(m, stepsOf(m.amounts, { movement: 'announce', from: 'available', to: 'announced' }));

/** announced → available when a call is cancelled, reserved → available when an award is not taken up. */
export const releaseWrites = (m: Release): CallWrite[] => {
  const movement = m.from === 'announced' ? 'release' : 'cancel';
  return moved(m, stepsOf(m.amounts, { movement, from: m.from, to: 'available' }));
};

/** announced → reserved for the awards and announced → available for the rest: one update a pot, one entry a movement. */
export function reserveWrites(m: Reservation): CallWrite[] {
  const awards = stepsOf(m.awards, { movement: 'reserve', from: m.from, to: 'reserved' });
  const announced = m.from === 'announced' ? m.leftovers : [];
  return moved(m, [...awards, ...stepsOf(announced, { movement: 'release', from: 'announced', to: 'available' })]);
}

interface Placed {
  readonly pot: PotId;
  readonly step: Step;
}

function stepsOf(amounts: readonly PotAmount[], how: Omit<Step, 'amount'>): Placed[] {
  const perPot = new Map<string, Placed>();
  for (const { line, source, amount } of amounts) {
    const pot = { line, source };
    const before = perPot.get(potName(pot))?.step.amount ?? 0;
    perPot.set(potName(pot), { pot, step: { ...how, amount: bani(before + amount) } });
  }
  return [...perPot.values()];
}

const moved = (m: Omit<CallMovement, 'amounts'>, placed: readonly Placed[]): CallWrite[] => {
  const pots = new Map(placed.map(({ pot }) => [potName(pot), pot]));
  return [...pots].flatMap(([name, pot]) => {
    const steps = placed.filter((step) => potName(step.pot) === name).map(({ step }) => step);
    return potWrites({ pot, steps }, m);
  });
};
