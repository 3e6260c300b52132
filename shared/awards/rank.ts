import { type ApplicationInput, type CompetitionInputs, type GridRow, inTextOrder } from './inputs.ts';
import type { Reason } from './outcome.ts';
import { criterionSums, type Mean, reaches, scoreText } from './score.ts';
import { type Contender, inRankOrder } from './tie-breaks.ts';

/** An application in its place. */
export interface Ranked extends Contender {
  readonly application: ApplicationInput;
  /** Its place; those whom nothing declared separates share one. */
  readonly rank: number;
  /** Which of `ties` it is in. */
  readonly tie?: number;
  /** Why it cannot be financed whatever money there is. */
  readonly fails?: Reason;
}

/** Every scored application in order, and the ties that the declared chain leaves open. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  readonly ties: readonly (readonly Ranked[])[];
  /** Eligible, but nobody's sheet counts. */
  readonly notScored: readonly ApplicationInput[];
  readonly ineligible: readonly ApplicationInput[];
}

/**
 * Ranks by exact mean and the declared chain of tie-breaks. Below the threshold, below a criterion's floor or with a mean of
 * zero in a knock-out criterion an application keeps its place and says why it fails. What stays tied is ordered by id only
 * to be the same everywhere, and shares its rank.
 */
export function rank({
  grid,
  rules,
  applications,
}: Pick<CompetitionInputs, 'grid' | 'rules' | 'applications'>): Ranking {
  const eligible = applications.filter((application) => application.eligible);
  const compare = inRankOrder(grid, rules.tieBreaks);
  const order = eligible
    .filter(({ sheets }) => sheets.length > 0)
    .map((application) => contenderOf(application, grid))
    .sort((a, b) => compare(a, b) || inTextOrder(a.application.id, b.application.id));
  const ranked = placed(order, compare, (contender) => failure(contender, grid, rules.threshold));
  return {
    ranked,
    ties: tiesOf(ranked),
    notScored: inIdOrder(eligible.filter(({ sheets }) => sheets.length === 0)),
    ineligible: inIdOrder(applications.filter((application) => !application.eligible)),
  };
}

type Candidate = Contender & { readonly application: ApplicationInput };

const contenderOf = (application: ApplicationInput, grid: readonly GridRow[]): Candidate => {
  const sums = criterionSums(application, grid);
  const points = sums.reduce((total, sum) => total + sum, 0);
  return { application, sums, mean: { points, sheets: application.sheets.length } };
};

function placed(
  order: readonly Candidate[],
  compare: (a: Contender, b: Contender) => number,
  fails: (candidate: Candidate) => Reason | undefined,
): readonly Ranked[] {
  const equal = (a: Candidate | undefined, b: Candidate | undefined) => a && b && compare(a, b) === 0;
  let rank = 0;
  let ties = -1;
  return order.map((candidate, index) => {
    const withEarlier = equal(order[index - 1], candidate);
    const withLater = equal(candidate, order[index + 1]);
    if (!withEarlier) rank = index + 1;
    if (!withEarlier && withLater) ties += 1;
    const reason = fails(candidate);
    const tied = withEarlier === true || withLater === true;
    return { ...candidate, rank, ...(tied ? { tie: ties } : {}), ...(reason === undefined ? {} : { fails: reason }) };
  });
}

function tiesOf(ranked: readonly Ranked[]): readonly (readonly Ranked[])[] {
  const ties: Ranked[][] = [];
  for (const one of ranked) if (one.tie !== undefined) (ties[one.tie] ??= []).push(one);
  return ties;
}

function failure({ mean, sums }: Candidate, grid: readonly GridRow[], threshold: number): Reason | undefined {
  for (const [index, { code, floor, knockOut }] of grid.entries()) {
    const score: Mean = { points: sums[index] ?? 0, sheets: mean.sheets };
    if (knockOut && score.points === 0) return { code: 'KnockedOut', criterion: code };
    if (floor !== undefined && !reaches(score, floor))
      return { code: 'BelowFloor', criterion: code, score: scoreText(score), floor };
  }
  return reaches(mean, threshold) ? undefined : { code: 'BelowThreshold', threshold };
}

const inIdOrder = (applications: readonly ApplicationInput[]): readonly ApplicationInput[] =>
  applications.toSorted((a, b) => inTextOrder(a.id, b.id));
