/** The value below which this share of the sorted values lies (nearest rank); 0 of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? 0;
}
export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** Three significant digits, so that two runs can be compared by eye. */
export const rounded = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(3)));

/** How long it takes and how much of that this thread computes, in milliseconds; the rest is other people's. */
export function timed(run: () => void): { readonly wall: number; readonly processor: number } {
  const before = process.threadCpuUsage();
  const started = performance.now();
  run();
  const wall = performance.now() - started;
  const { user, system } = process.threadCpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

/** Takes turns, so that what else the machine does falls on all alike. */
export function interleaved<T>(rounds: number, subjects: readonly T[], measure: (subject: T) => void): void {
  for (let round = 0; round < rounds; round += 1) for (const subject of subjects) measure(subject);
}
