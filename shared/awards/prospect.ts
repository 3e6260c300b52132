import type { ApplicationInput, CompetitionInputs } from './inputs.ts';
import type { Outcome, Reason } from './outcome.ts';
import { rank, type Ranked } from './rank.ts';
import type { Mean } from './score.ts';

/** Where an application stands before, or in, a decision. */
export interface Placed {
  readonly input: ApplicationInput;
  /** Without a place: not eligible, or nobody scored it. */
  readonly rank: number | null;
  /** Points over sheets, exact. */
  readonly mean?: Mean;
  /** Points of each criterion summed over the sheets, in the order of the grid. */
  readonly sums: readonly number[];
  /** Shares its place with others that nothing declared separates. */
  readonly tied: boolean;
  /** Why it cannot be financed whatever money there is. */
  readonly fails?: Reason;
  /** What the rules give it; nothing is known while a tie decides money. */
  readonly result?: Outcome;
}
/** The same with whose it is. */
export interface Candidate extends Placed {
  readonly organisation: string | null;
  readonly title: string;
}

/** Every application of a competition in rank order, then those nobody scored, then the ineligible. */
export function candidatesOf(inputs: CompetitionInputs, outcomes: readonly Outcome[]): readonly Placed[] {
  const results = new Map(outcomes.map((outcome) => [outcome.applicationId, outcome]));
  const { ranked, notScored, ineligible } = rank(inputs);
  const resultOf = ({ id }: ApplicationInput) => {
    const result = results.get(id);
    return result === undefined ? {} : { result };
  };
  return [
    ...ranked.map((one) => ({ ...placedAs(one), ...resultOf(one.application) })),
    ...[...notScored, ...ineligible].map((input) => ({
      input,
      rank: null,
      sums: [],
      tied: false,
      fails: failureOf(input),
      ...resultOf(input),
    })),
  ];
}

const placedAs = ({ application, rank: place, mean, sums, tie, fails }: Ranked): Placed => ({
  input: application,
  rank: place,
  mean,
  sums,
  tied: tie !== undefined,
  ...(fails === undefined ? {} : { fails }),
});

const failureOf = ({ eligible, ineligibleBecause }: ApplicationInput): Reason =>
  eligible ? { code: 'NotScored' } : { code: 'NotEligible', requirements: ineligibleBecause };
