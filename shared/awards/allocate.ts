import type { ApplicationId } from '../kernel/ids.ts';
import { bani } from '../kernel/money.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { claimsByPot, limitsOf, type PotLimit, type RankedClaim } from './claims.ts';
import type { CompetitionInputs } from './inputs.ts';
import type { Outcome, PotOutcome, Totals } from './outcome.ts';
import { type Fate, fateOf, outcomesOf, totalsOf } from './outcomes.ts';
import { share, type Shared } from './pot.ts';
import { rank } from './rank.ts';

/** Applications that nothing declared separates while the money reaches only some of them: the commission has to vote. */
export interface UnresolvedTie {
  readonly code: 'UnresolvedTie';
  readonly ties: readonly {
    readonly line: string | null;
    readonly applications: readonly { readonly id: ApplicationId; readonly registrationNumber: string }[];
  }[];
}

/** The outcome of every application in rank order (those without a rank after them), what each pot gave, and the totals. */
export interface Allocation {
  readonly outcomes: readonly Outcome[];
  readonly pots: readonly PotOutcome[];
  readonly totals: Totals;
}

type PotShare = PotLimit & Shared<RankedClaim>;

/**
 * Ranks, then shares every pot in rank order: full requests, or requests times the score's share of the most points. Awards of
 * a pot never exceed what is secured, an award never exceeds its request. Refuses while a tie decides about money.
 */
export function allocate(inputs: CompetitionInputs): Result<Allocation, UnresolvedTie> {
  const ranking = rank(inputs);
  const claims = claimsByPot(ranking.ranked, inputs);
  const shares = limitsOf(inputs).map((pot) => ({ ...pot, ...share(claims.get(pot.key) ?? [], pot, inputs.rules) }));
  const ties = shares.flatMap(({ decidingTies }) => decidingTies.map(tieOf));
  if (ties.length > 0) return err({ code: 'UnresolvedTie', ties });
  const outcomes = outcomesOf(ranking, new Map(shares.flatMap(fatesOf)));
  return ok({ outcomes, pots: shares.flatMap(potOutcomeOf), totals: totalsOf(outcomes) });
}

const tieOf = (tied: readonly RankedClaim[]) => ({
  line: tied[0]?.ranked.application.line ?? null,
  applications: tied.map(({ ranked: { application } }) => ({
    id: application.id,
    registrationNumber: application.registrationNumber,
  })),
});

const fatesOf = (pot: PotShare): readonly (readonly [ApplicationId, Fate])[] =>
  pot.verdicts.map(([claim, verdict]) => [claim.ranked.application.id, fateOf(claim, verdict, pot)] as const);

/** Places have no money, so no pot to report. */
function potOutcomeOf({ pot, verdicts }: PotShare): readonly PotOutcome[] {
  if (pot === undefined) return [];
  const given = (...gots: readonly string[]) =>
    bani(verdicts.reduce((total, [, { got, amount }]) => (gots.includes(got) ? total + amount : total), 0));
  const awarded = given('all', 'part');
  return [{ ...pot, awarded, waiting: given('promise'), unspent: bani(pot.secured - awarded) }];
}
