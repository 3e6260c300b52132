import type { Checkpoint } from './checkpoint.ts';
import type { Mapping } from './read.ts';
import { findSource, openIterator, readRecords } from './records.ts';
import type { Source, StreamCalls, StreamRecord } from './records.ts';

/** Where a mapping stands in its stream. */
export interface Position {
  readonly shard: string;
  /** The last sequence number that is done with. */
  readonly after: string | undefined;
  /** Reads on, page by page; an empty page is the end for now. */
  next(): Promise<readonly StreamRecord[]>;
  /** Writes down that everything up to this record is done with. */
  readonly done: (record: StreamRecord) => void;
}

const PAGE = 1000;

/** The last record that exists, for a mapping that has nothing to do with what was written before it. */
async function latest(calls: StreamCalls, source: Source): Promise<string | undefined> {
  let iterator = await openIterator(calls, source, undefined);
  for (let after: string | undefined; ;) {
    const { records, next } = await readRecords(calls, iterator, PAGE);
    const last = records.at(-1);
    if (last === undefined) return after;
    after = last.dynamodb.SequenceNumber;
    iterator = next;
  }
}

async function beginning(calls: StreamCalls, mapping: Mapping, source: Source, checkpoint: Checkpoint) {
  const after = mapping.fromNow ? await latest(calls, source) : undefined;
  checkpoint.write(source.stream, after);
  return { after };
}

/** Goes to the checkpoint, or to where the mapping starts when it has none for this stream. */
export async function openPosition(calls: StreamCalls, mapping: Mapping, checkpoint: Checkpoint): Promise<Position> {
  const source = await findSource(calls, mapping.table);
  let { after } = checkpoint.read(source.stream) ?? (await beginning(calls, mapping, source, checkpoint));
  let iterator = await openIterator(calls, source, after);
  return {
    shard: source.shard,
    get after() {
      return after;
    },
    next: async () => {
      const page = await readRecords(calls, iterator, PAGE);
      iterator = page.next;
      return page.records;
    },
    done: ({ dynamodb: { SequenceNumber } }) => {
      if (after !== undefined && BigInt(SequenceNumber) <= BigInt(after)) return;
      after = SequenceNumber;
      checkpoint.write(source.stream, after);
    },
  };
}
