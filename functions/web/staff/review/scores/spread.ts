import type { Board, Sheet } from '../../../../../shared/evaluations/index.ts';
import type { UserId } from '../../../../../shared/kernel/ids.ts';

type Scored = Pick<Sheet, 'applicationId' | 'evaluatorId' | 'points'>;

/** How an evaluator scored: totals of the sheets, and how they compare. For reading only; nothing is decided by it. */
export interface Spread {
  readonly evaluatorId: UserId;
  readonly totals: readonly number[];
  readonly mean: number;
  /** Standard deviation of the totals. */
  readonly deviation: number;
  /** How much higher than colleagues on the same applications, on average; absent where nobody else scored them. */
  readonly difference?: number;
}

export const totalOf = ({ points }: Pick<Sheet, 'points'>): number =>
  points.reduce<number>((total, point) => total + (point ?? 0), 0);

/** Things of evaluators in the order in which the commission names them. */
export const inOrder = <T extends { readonly evaluatorId: UserId }>(
  { evaluators }: Pick<Board, 'evaluators'>,
  things: readonly T[],
): readonly T[] => evaluators.flatMap(({ userId }) => things.filter(({ evaluatorId }) => evaluatorId === userId));

const meanOf = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;

/** Everybody who has a locked sheet, in the order of the first of them. */
export function spreadsOf(sheets: readonly Scored[]): readonly Spread[] {
  const ofApplication = Map.groupBy(sheets, ({ applicationId }) => applicationId);
  return [...Map.groupBy(sheets, ({ evaluatorId }) => evaluatorId)].map(([evaluatorId, own]) => {
    const totals = own.map(totalOf);
    const mean = meanOf(totals);
    const differences = own.flatMap((sheet) => {
      const others = (ofApplication.get(sheet.applicationId) ?? []).filter(
        (other) => other.evaluatorId !== evaluatorId,
      );
      return others.length === 0 ? [] : [totalOf(sheet) - meanOf(others.map(totalOf))];
    });
    return {
      ...{ evaluatorId, totals, mean },
      deviation: Math.sqrt(meanOf(totals.map((total) => (total - mean) ** 2))),
      ...(differences.length === 0 ? {} : { difference: meanOf(differences) }),
    };
  });
}

/** The mean of all totals of a call. */
export const overallMean = (sheets: readonly Scored[]): number => meanOf(sheets.map(totalOf));
