import type { Command } from '../kernel/command.ts';
import { ok, type Refusal, type Result } from '../kernel/result.ts';
import { absent, pauseBeforeRetry, put, sortable, type Store, type Write } from '../store/index.ts';
import { type AlreadyAnswered, answerWrites } from './answer.ts';
import type { Entry } from './entry.ts';

/** Somebody changed the thing since it was read. */
export interface StaleVersion {
  readonly code: 'StaleVersion';
}
export const stale: StaleVersion = { code: 'StaleVersion' };

/** The write of an entry; its number is free only if nobody wrote to the chain in between. */
export const entryWrite = (entry: Entry): Write<StaleVersion> =>
  put(
    {
      pk: `AUDIT#${entry.subject}`,
      sk: sortable(entry.number),
      type: 'audit-entry',
      gsi1pk: `ACTOR#${entry.actor.userId}`,
      gsi1sk: `${entry.at}#${entry.subject}#${sortable(entry.number)}`,
      ...entry,
    },
    absent(stale),
  );

/** What a command commits in one transaction: its writes, its entries in the trail, and its answer. */
export interface Commitment<T, R extends Refusal> {
  readonly entries: readonly Entry[];
  readonly writes: readonly Write<R>[];
  readonly value: T;
}

/**
 * Commits a command, all or nothing; refuses with the refusal of whichever guard failed. What had been done before is committed too,
 * without writes: its answer is kept under the command's key, so that twins answer the same.
 */
export async function commit<T, R extends Refusal>(
  store: Pick<Store, 'transact'>,
  command: Command,
  { entries, writes, value }: Commitment<T, R>,
): Promise<Result<T, R | StaleVersion | AlreadyAnswered>> {
  const all = [...answerWrites(command, value), ...writes, ...entries.map(entryWrite)];
  if (all.length === 0) return ok(value);
  const done = await store.transact<R | StaleVersion | AlreadyAnswered>(all);
  return done.ok ? ok(value) : done;
}

const MOST_TRIES = 40;

/**
 * Runs a read-decide-commit again when somebody else was faster in between; a command that says which version it has seen
 * (`If-Match`) is not repeated, for its caller must look first.
 */
export async function settle<T, R extends Refusal>(
  command: Command,
  attempt: () => Promise<Result<T, R>>,
): Promise<Result<T, R>> {
  for (let tries = 1; ; tries += 1) {
    const result = await attempt();
    const wasStale = !result.ok && result.error.code === 'StaleVersion';
    if (!wasStale || command.ifMatch !== undefined || tries >= MOST_TRIES) return result;
    await pauseBeforeRetry(Math.min(tries, 5));
  }
}
