import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

/** Waits a random part of a doubling span (at most 0.8 s), so that those who collided do not meet again. */
export const pauseBeforeRetry = (attempt: number): Promise<void> =>
  setTimeout(randomInt(1, Math.min(800, 10 * 2 ** attempt) + 1));
