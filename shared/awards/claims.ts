import { type CompetitionInputs, type PotInput, potKey } from './inputs.ts';
import type { Claim, Limit } from './pot.ts';
import type { Ranked } from './rank.ts';
import { maxTotal } from './score.ts';

/** What a ranked application asks of its pot. */
export interface RankedClaim extends Claim {
  readonly ranked: Ranked;
}
/** A pot of money, or the places of the competition (without `pot`). */
export interface PotLimit extends Limit {
  readonly key: string;
  readonly pot?: PotInput;
}

/** A competition for places shares them as one pot whose unit is a place. */
const PLACES = 'places';

export const limitsOf = ({ pots, capacity }: CompetitionInputs): readonly PotLimit[] =>
  capacity === undefined
    ? pots.map((pot) => ({ key: potKey(pot), limit: pot.envelope, secured: pot.secured, pot }))
    : [{ key: PLACES, limit: capacity, secured: capacity }];

/** The claims on each pot in rank order; whoever fails a rule of the grid, or would get nothing at all, claims nothing. */
export function claimsByPot(
  ranked: readonly Ranked[],
  inputs: CompetitionInputs,
): ReadonlyMap<string, readonly RankedClaim[]> {
  const ask = askIn(inputs);
  const claims = new Map<string, RankedClaim[]>();
  for (const one of ranked) {
    const asked = ask(one);
    if (one.fails !== undefined || asked === 0) continue;
    const key = inputs.capacity === undefined ? potKey(one.application) : PLACES;
    const claim = { ranked: one, ask: asked, registrationNumber: one.application.registrationNumber, tie: one.tie };
    const others = claims.get(key);
    if (others === undefined) claims.set(key, [claim]);
    else others.push(claim);
  }
  return claims;
}

/** One place; the whole request; or, in proportion, request × mean ÷ most points, rounded down to the ban. */
function askIn({ capacity, rules, grid }: CompetitionInputs): (ranked: Ranked) => number {
  if (capacity !== undefined) return () => 1;
  if (rules.allocationMode === 'full') return ({ application }) => application.requested;
  const most = maxTotal(grid);
  return ({ application, mean }) => roundedDown(application.requested, mean.points, mean.sheets * most);
}

/** `amount × numerator ÷ denominator` towards zero, exact also where the product does not fit a number. */
function roundedDown(amount: number, numerator: number, denominator: number): number {
  if (denominator === 0) return 0;
  const product = amount * numerator;
  if (product <= Number.MAX_SAFE_INTEGER) return (product - (product % denominator)) / denominator;
  return Number((BigInt(amount) * BigInt(numerator)) / BigInt(denominator));
}
