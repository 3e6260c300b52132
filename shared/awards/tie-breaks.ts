import { type GridRow, inTextOrder, type TieBreak } from './inputs.ts';
import { compareMeans, type Mean } from './score.ts';

/** What a tie is broken by. */
export interface Contender {
  readonly mean: Mean;
  /** Points summed per criterion, in the order of the grid. */
  readonly sums: readonly number[];
  readonly application: {
    readonly own: number;
    readonly total: number;
    readonly submittedAt: string;
    readonly tieVotes?: number | undefined;
  };
}
type Compare = (a: Contender, b: Contender) => number;

/**
 * Orders contenders, best first: by mean, then by the declared chain, and when that says nothing by the commission's recorded
 * vote; 0 is a tie that stays open.
 */
export function inRankOrder(grid: readonly GridRow[], chain: readonly TieBreak[]): Compare {
  const steps: readonly Compare[] = [
    (a, b) => compareMeans(b.mean, a.mean),
    ...chain.map((tieBreak) => stepOf(tieBreak, grid)),
    byVotes,
  ];
  return (a, b) => {
    for (const step of steps) {
      const order = step(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
}

function stepOf(tieBreak: TieBreak, grid: readonly GridRow[]): Compare {
  switch (tieBreak.by) {
    case 'criterion':
      return byCriterion(grid.findIndex(({ code }) => code === tieBreak.criterion));
    case 'own-contribution':
      return byOwnShare;
    case 'earlier-submission':
      return (a, b) => inTextOrder(a.application.submittedAt, b.application.submittedAt);
    case 'commission-vote':
      return byVotes;
  }
}

const byVotes: Compare = (a, b) => (b.application.tieVotes ?? 0) - (a.application.tieVotes ?? 0);

const byCriterion =
  (index: number): Compare =>
  (a, b) =>
    compareMeans(
      { points: b.sums[index] ?? 0, sheets: b.mean.sheets },
      { points: a.sums[index] ?? 0, sheets: a.mean.sheets },
    );

/** Larger own share of the project's total first, by cross-multiplication. */
const byOwnShare: Compare = ({ application: a }, { application: b }) =>
  compareProducts([b.own, a.total], [a.own, b.total]);

/** Exact, also where the product of two amounts does not fit a number. */
function compareProducts([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  const [left, right] = [a * b, c * d];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const [most, least] = [BigInt(a) * BigInt(b), BigInt(c) * BigInt(d)];
  return most === least ? 0 : most > least ? 1 : -1;
}
