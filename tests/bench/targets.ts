import type { AllocationFigures } from './allocation.ts';
import type { BundleFigures } from './bundles.ts';
import type { OperationFigures } from './competitions.ts';

/** What a run measured. */
export interface Figures {
  readonly allocation: readonly AllocationFigures[];
  readonly operations: readonly OperationFigures[];
  readonly bundles: readonly BundleFigures[];
}
/** A promise of the design, what was measured, and whether it held in this run. */
export interface Target {
  readonly target: string;
  readonly most: number;
  readonly measured: number;
  readonly worst: string;
  readonly holds: boolean;
}

const worstOf = <T>(
  target: string,
  most: number,
  all: readonly T[],
  figure: (one: T) => number,
  name: (one: T) => string,
) => {
  const [worst] = all.toSorted((a, b) => figure(b) - figure(a));
  const measured = worst === undefined ? 0 : figure(worst);
  return { target, most, measured, worst: worst === undefined ? '' : name(worst), holds: measured <= most };
};

/** Holds the figures against what the platform must reach. */
export function targetsOf({ allocation, operations, bundles }: Figures): readonly Target[] {
  const largest = allocation.filter(({ applications }) => applications === 10_000);
  const single = operations.filter(({ wholeCall }) => !wholeCall);
  const many = operations.filter(({ applications }) => applications === 1_000);
  const ours = bundles.filter(({ name }) => !name.startsWith('bare'));
  const operation = ({ operation: name, applications }: OperationFigures) => `${name}, ${applications} applications`;
  return [
    worstOf(
      'allocation of 10 000 applications, ms',
      100,
      largest,
      (one) => one.allocateMs,
      () => '',
    ),
    worstOf(
      'its growth to that of n log n',
      2,
      largest,
      (one) => (one.growth ?? 0) / (one.nLogN ?? 1),
      () => '',
    ),
    worstOf("a route's own time, median, ms", 5, single, (one) => one.ownMs, operation),
    worstOf('an application among 1 000 to one among 10, ms', 1.5, many, (one) => one.growth, operation),
    worstOf('the same in capacity units', 1.1, many, (one) => one.unitsGrowth, operation),
    worstOf(
      'bundle, KB',
      600,
      ours,
      (one) => one.kilobytes,
      (one) => one.name,
    ),
    worstOf(
      'start to a bare handler out of the same build',
      1.5,
      ours,
      (one) => one.timesBare,
      (one) => one.name,
    ),
    worstOf(
      'start to a bare handler out of a plain build',
      1.5,
      ours,
      (one) => one.timesPlain,
      (one) => one.name,
    ),
  ];
}
