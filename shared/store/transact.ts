import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { err, ok, type Refusal, type Result } from '../kernel/result.ts';
import { pauseBeforeRetry } from './pause.ts';
import type { Write } from './write.ts';

/** The most writes DynamoDB takes in one transaction. */
export const MOST_WRITES = 100;
const MOST_ATTEMPTS = 12;

/** The database could not take the transaction in time (conflicts, throttling): nothing was written, try again. */
export class StoreBusy extends Error {
  constructor(cause: unknown) {
    super('the database is busy', { cause });
    this.name = 'StoreBusy';
  }
}

/**
 * Commits all writes or none, and refuses with the refusal of the guard that failed.
 * A conflict with another transaction is retried with jittered backoff (the SDK does not). When a guard fails only because an earlier
 * attempt of this very command had been applied and its reply was lost, the answer is the success it was.
 */
export async function transact<R extends Refusal>(
  client: DynamoDBDocumentClient,
  table: string,
  writes: readonly Write<R>[],
): Promise<Result<void, R>> {
  const input = { TransactItems: writes.map((write) => write.operation(table)) };
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.send(new TransactWriteCommand(input));
      return ok(undefined);
    } catch (failure) {
      if (!(failure instanceof TransactionCanceledException)) throw failure;
      const verdict = verdictOf(writes, failure);
      if (verdict !== 'retry') return verdict;
      if (attempt >= MOST_ATTEMPTS) throw new StoreBusy(failure);
      await pauseBeforeRetry(attempt);
    }
  }
}

const RETRIED = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);

function verdictOf<R extends Refusal>(
  writes: readonly Write<R>[],
  { CancellationReasons: reasons = [] }: TransactionCanceledException,
): Result<void, R> | 'retry' {
  const failed = writes.flatMap((write, index) => {
    const reason = reasons[index];
    if (reason?.Code !== 'ConditionalCheckFailed') return [];
    return [{ write, found: reason.Item === undefined ? undefined : unmarshall(reason.Item) }];
  });
  if (failed.some(({ write, found }) => isOurs(write, found))) return ok(undefined);
  for (const { write, found } of failed) {
    const refusal = write.refuse(found);
    if (refusal !== undefined) return err(refusal);
  }
  if (reasons.some(({ Code }) => RETRIED.has(Code ?? ''))) return 'retry';
  throw new Error(
    `transaction cancelled: ${reasons.map(({ Code, Message }) => `${Code ?? '?'} ${Message ?? ''}`).join('; ')}`,
  );
}

/** Two commands never share an id, so an item that carries ours was written by an earlier attempt of ours. */
const isOurs = (write: Write, found: Readonly<Record<string, unknown>> | undefined): boolean =>
  found?.['commandId'] !== undefined && found['commandId'] === write.puts?.['commandId'];
