import * as z from 'zod';
import type { Call } from '../database/wire.ts';

/** A record of the table's stream in the very shape a function gets; only what the dispatcher itself reads is named. */
const StreamRecord = z
  .object({
    eventID: z.string(),
    awsRegion: z.string(),
    dynamodb: z
      .object({
        SequenceNumber: z.string(),
        ApproximateCreationDateTime: z.number(),
        Keys: z.record(z.string(), z.unknown()),
      })
      .loose(),
  })
  .loose();
export type StreamRecord = z.infer<typeof StreamRecord>;

const Described = z.object({ Table: z.object({ LatestStreamArn: z.string() }) });
const Shards = z.object({ StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }) });
const Iterator = z.object({ ShardIterator: z.string() });
const Page = z.object({ Records: z.array(StreamRecord), NextShardIterator: z.string().nullish() });

/** The stream of a table on the engine, which keeps one shard that is never trimmed. */
export interface Source {
  /** The engine's own ARN of the stream; another one means another table. */
  readonly stream: string;
  readonly shard: string;
}
export interface StreamCalls {
  readonly table: Call;
  readonly streams: Call;
}

/** Finds the stream of a table. */
export async function findSource(calls: StreamCalls, table: string): Promise<Source> {
  const { LatestStreamArn: stream } = (await calls.table('DescribeTable', { TableName: table }, Described)).Table;
  const { Shards: shards } = (await calls.streams('DescribeStream', { StreamArn: stream }, Shards)).StreamDescription;
  const [shard, ...more] = shards;
  if (shard === undefined || more.length > 0)
    throw new Error(
      `The stream of ${table} has ${String(shards.length)} shards: the local dispatcher reads exactly one`,
    );
  return { stream, shard: shard.ShardId };
}

/** Where to read from: after a sequence number, or from the oldest record. */
export async function openIterator(
  { streams }: StreamCalls,
  source: Source,
  after: string | undefined,
): Promise<string> {
  const from =
    after === undefined
      ? { ShardIteratorType: 'TRIM_HORIZON' }
      : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after };
  const where = { StreamArn: source.stream, ShardId: source.shard, ...from };
  return (await streams('GetShardIterator', where, Iterator)).ShardIterator;
}

/** The next records and the iterator behind them. */
export async function readRecords(
  { streams }: StreamCalls,
  iterator: string,
  limit: number,
): Promise<{ records: readonly StreamRecord[]; next: string }> {
  const page = await streams('GetRecords', { ShardIterator: iterator, Limit: limit }, Page);
  return { records: page.Records, next: page.NextShardIterator ?? iterator };
}
