import type { Condition } from './deliver.ts';
import type { Mapping } from './read.ts';
import type { StreamRecord } from './records.ts';

/** The message that Lambda puts into the queue of a mapping for records it gave up, and their keys beside it. */
export function givenUp(
  records: readonly StreamRecord[],
  { target, streamArn }: Mapping,
  where: { readonly shard: string; readonly condition: Condition; readonly invocations: number },
): unknown {
  const numbers = records.map(({ dynamodb }) => dynamodb.SequenceNumber);
  return {
    version: '1.0',
    requestContext: {
      functionArn: target,
      condition: where.condition,
      approximateInvokeCount: where.invocations,
    },
    DDBStreamBatchInfo: {
      shardId: where.shard,
      startSequenceNumber: numbers[0],
      endSequenceNumber: numbers.at(-1),
      batchSize: records.length,
      streamArn,
    },
    keys: records.map(({ dynamodb }) => dynamodb.Keys),
  };
}
