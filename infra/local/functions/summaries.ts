import type { Counts } from './pool.ts';

function quantile(sorted: readonly number[], share: number): number | null {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return value === undefined ? null : Math.round(value * 100) / 100;
}

/** Counts for people: own times as median and 95th percentile of the latest answers, milliseconds. */
export const summaries = (all: Readonly<Record<string, Counts>>) =>
  Object.fromEntries(
    Object.entries(all).map(([name, { recentMs, ...counts }]) => {
      const sorted = [...recentMs].sort((a, b) => a - b);
      return [name, { ...counts, medianMs: quantile(sorted, 0.5), p95Ms: quantile(sorted, 0.95) }];
    }),
  );
