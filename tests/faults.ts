import { DynamoDBServiceException, type DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';

/** How often each fault happens, 0 to 1, and the dice that say when (seeded by the test). */
export interface Faults {
  readonly conflict: number;
  readonly throttled: number;
  readonly replyLost: number;
  readonly dice: () => number;
}

const conflict = (items: number) =>
  new TransactionCanceledException({
    $metadata: { httpStatusCode: 400 },
    message: 'Transaction cancelled, please refer cancellation reasons for specific reasons',
    CancellationReasons: Array.from({ length: items }, (_, index) => ({
      Code: index === 0 ? 'TransactionConflict' : 'None',
    })),
  });

const throttled = () =>
  new DynamoDBServiceException({
    name: 'ProvisionedThroughputExceededException',
    $fault: 'client',
    $metadata: { httpStatusCode: 400 },
    message: 'The level of configured provisioned throughput was exceeded',
  });

const replyLost = () => Object.assign(new Error('socket hang up'), { name: 'TimeoutError', code: 'ECONNRESET' });

/**
 * Makes a client meet what the bundled engine never does: conflicts and throttling before the request is sent,
 * and replies that are lost after the engine has applied it. Inside the SDK's own retry loop, as on the network.
 */
export function injectFaults(
  client: DynamoDBClient,
  faults: Faults,
): { count: () => Readonly<Record<string, number>> } {
  const counted: Record<string, number> = { conflict: 0, throttled: 0, replyLost: 0 };
  const strikes = (fault: 'conflict' | 'throttled' | 'replyLost') => {
    const struck = faults.dice() < faults[fault];
    if (struck) counted[fault] = (counted[fault] ?? 0) + 1;
    return struck;
  };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const items = (args.input as { TransactItems?: unknown[] }).TransactItems;
      if (items !== undefined && strikes('conflict')) throw conflict(items.length);
      if (context.commandName !== 'CreateTableCommand' && strikes('throttled')) throw throttled();
      const reply = await next(args);
      if (items !== undefined && strikes('replyLost')) throw replyLost();
      return reply;
    },
    { step: 'deserialize', name: 'faults', priority: 'high' },
  );
  return { count: () => counted };
}

/** Dice that fall the same way every time: a linear congruential generator. */
export function seededDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
