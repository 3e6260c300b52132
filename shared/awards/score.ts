import type { ApplicationInput, GridRow } from './inputs.ts';

/** An exact mean: `points` summed over `sheets` sheets, never divided before it is compared. */
export interface Mean {
  readonly points: number;
  readonly sheets: number;
}

/** Above zero when `a` is the larger; cross-multiplied, so that nothing is rounded. */
export const compareMeans = (a: Mean, b: Mean): number => a.points * b.sheets - b.points * a.sheets;

/** Whether the mean reaches this many points, exactly. */
export const reaches = ({ points, sheets }: Mean, least: number): boolean => points >= least * sheets;

/**
 * A mean for reading, two decimals, rounded half up: 235 points on 3 sheets is `78.33`. Below 200 sheets rounding never
 * lifts a mean to a whole number it does not reach, so a threshold is never shown as reached when it is not.
 */
export function scoreText({ points, sheets }: Mean): string {
  const hundredths = Math.floor((points * 200 + sheets) / (sheets * 2))
    .toString()
    .padStart(3, '0');
  return `${hundredths.slice(0, -2)}.${hundredths.slice(-2)}`;
}

/** Points of each criterion summed over the sheets, in the order of the grid. */
export const criterionSums = ({ sheets }: ApplicationInput, grid: readonly GridRow[]): readonly number[] =>
  grid.map((_, index) => sheets.reduce((points, sheet) => points + (sheet[index] ?? 0), 0));

/** The most points one sheet can give. */
export const maxTotal = (grid: readonly GridRow[]): number => grid.reduce((total, { max }) => total + max, 0);
