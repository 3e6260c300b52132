import type { ApplicationId } from '../kernel/ids.ts';
import { bani, sum, zero } from '../kernel/money.ts';
import type { PotLimit, RankedClaim } from './claims.ts';
import type { ApplicationInput } from './inputs.ts';
import type { Outcome, OutcomeState, Reason, Totals } from './outcome.ts';
import type { Verdict } from './pot.ts';
import type { Ranked, Ranking } from './rank.ts';
import { scoreText } from './score.ts';

/** What a pot's verdict means for the application. */
export type Fate = Pick<Outcome, 'outcome' | 'awarded' | 'reason'>;

const states = { all: 'awarded', part: 'awarded', promise: 'unfunded', nothing: 'reserve' } as const;

/** The verdict of a pot in the words of the decision: state, amount, reason with the numbers it was decided on. */
export function fateOf(claim: RankedClaim, verdict: Verdict, pot: PotLimit): Fate {
  const outcome = states[verdict.got];
  if (pot.pot === undefined) return { outcome, awarded: zero, reason: placeReason(verdict, pot.limit) };
  const awarded = outcome === 'awarded' ? bani(verdict.amount) : zero;
  return { outcome, awarded, reason: moneyReason(claim.ask, verdict, pot) };
}

const placeReason = ({ got, left }: Verdict, of: number): Reason =>
  got === 'nothing' ? { code: 'NoPlaceLeft', of } : { code: 'PlaceGiven', place: of - left + 1, of };

function moneyReason(ask: number, verdict: Verdict, { limit, secured }: PotLimit): Reason {
  const numbers = { asked: bani(ask), left: bani(verdict.left), of: bani(limit) };
  switch (verdict.got) {
    case 'all':
      return { code: 'FitsTheLine', ...numbers };
    case 'part':
      return { code: 'GivenWhatWasLeft', ...numbers };
    case 'promise':
      return { code: 'NoFunds', asked: bani(verdict.amount), left: bani(verdict.left), of: bani(secured) };
    case 'nothing':
      return verdict.stoppedBy === undefined
        ? { code: 'DoesNotFit', ...numbers }
        : { code: 'LineStopped', ...numbers, stoppedBy: verdict.stoppedBy };
  }
}

/** Every application of the competition once: ranked ones in order, then those nobody scored, then the ineligible. */
export const outcomesOf = (ranking: Ranking, fates: ReadonlyMap<ApplicationId, Fate>): readonly Outcome[] => [
  ...ranking.ranked.map((ranked) => rankedOutcome(ranked, fates.get(ranked.application.id))),
  ...ranking.notScored.map((one) => unrankedOutcome(one, 'rejected', { code: 'NotScored' })),
  ...ranking.ineligible.map((one) =>
    unrankedOutcome(one, 'ineligible', { code: 'NotEligible', requirements: one.ineligibleBecause }),
  ),
];

function rankedOutcome({ application, rank, mean, fails }: Ranked, fate: Fate | undefined): Outcome {
  const rejected = { outcome: 'rejected', awarded: zero, reason: fails ?? { code: 'NothingToAward' } } as const;
  return {
    applicationId: application.id,
    ...(fate ?? rejected),
    rank,
    score: scoreText(mean),
    points: mean.points,
    sheets: mean.sheets,
  };
}

const unrankedOutcome = (application: ApplicationInput, outcome: OutcomeState, reason: Reason): Outcome => ({
  applicationId: application.id,
  outcome,
  awarded: zero,
  rank: null,
  score: null,
  points: null,
  sheets: application.sheets.length,
  reason,
});

/** How many of each outcome, and the money in all. */
export function totalsOf(outcomes: readonly Outcome[]): Totals {
  const count = { awarded: 0, reserve: 0, rejected: 0, unfunded: 0, ineligible: 0 };
  for (const { outcome } of outcomes) count[outcome] += 1;
  return { applications: outcomes.length, ...count, amount: sum(outcomes.map(({ awarded }) => awarded)) };
}
