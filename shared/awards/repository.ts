import * as z from 'zod';
import { stale, type StaleVersion } from '../audit/index.ts';
import type { Command } from '../kernel/command.ts';
import type { CallId } from '../kernel/ids.ts';
import { absent, fromItem, type Item, type Key, put, type Row, type Store, type Write } from '../store/index.ts';
import { AwardRecord, Decision } from './decision.ts';
import { CompetitionHead } from './inputs.ts';

const decisionKey = (callId: CallId): Key => ({ pk: `DECISION#${callId}`, sk: 'DECISION' });
const headKey = (hash: string): Key => ({ pk: `SNAPSHOT#${hash}`, sk: 'HEAD' });
const partKey = (hash: string, part: number): Key => ({
  pk: `SNAPSHOT#${hash}`,
  sk: `PART#${part.toString().padStart(4, '0')}`,
});

/** Applications in one item: at 20 criteria and 30 evaluators it stays below half of the 400 KB an item may have. */
const PER_PART = 50;
/** Parts in one transaction, so that it stays below 4 MB. */
const PARTS_AT_ONCE = 20;

/** Records are stored as one JSON text: as maps of the database they would be several times as large on the wire. */
const Part = z.object({ json: z.string() });
const Records = z.object({ records: z.array(AwardRecord) });
const Head = z.object({ head: CompetitionHead });

/** A part that its decision names is there; a missing one fails its schema. */
const rowOf = async (store: Store, key: Key): Promise<Row> => (await store.get(key)) ?? { ...key };

/** The record of a decision: the frozen inputs with the outcome of each application, in the order of the results. */
export interface Snapshot {
  readonly hash: string;
  readonly head: CompetitionHead;
  readonly records: readonly AwardRecord[];
}

/** The decision itself, once for a call; its creation is the event that the states of the applications follow. */
export const decisionWrites = (decision: Decision, command: Command): Write<StaleVersion>[] => [
  put(
    { ...z.encode(Decision, decision), ...decisionKey(decision.callId), type: 'decision', commandId: command.id },
    absent(stale),
  ),
];

/** Decisions and what they were decided on. */
export const awardRepository = (store: Store) => ({
  decision: async (callId: CallId): Promise<Decision | undefined> => {
    const row = await store.get(decisionKey(callId));
    return row === undefined ? undefined : fromItem(Decision, row);
  },
  /** Stores a snapshot under the hash of its inputs: the same inputs are the same items, so it can be repeated after a crash. */
  freeze: async (snapshot: Snapshot): Promise<void> => {
    const items = itemsOf(snapshot);
    for (let from = 0; from < items.length; from += PARTS_AT_ONCE)
      await store.transact(items.slice(from, from + PARTS_AT_ONCE).map((item) => put(item)));
  },
  /** The competition a decision was about, without its applications. */
  head: async (hash: string): Promise<CompetitionHead> => fromItem(Head, await rowOf(store, headKey(hash))).head,
  /** So many records of a decision from this place on, in the order of the results. */
  records: async ({ inputsHash, totals }: Decision, from: number, limit: number): Promise<readonly AwardRecord[]> => {
    const until = Math.min(from + limit, totals.applications);
    const first = Math.floor(from / PER_PART);
    const parts = Array.from({ length: Math.ceil(until / PER_PART) - first }, (_, index) => first + index);
    const records = (await Promise.all(parts.map((part) => readPart(store, inputsHash, part)))).flat();
    return records.slice(from - first * PER_PART, until - first * PER_PART);
  },
});
export type AwardRepository = ReturnType<typeof awardRepository>;

async function readPart(store: Store, hash: string, part: number): Promise<readonly AwardRecord[]> {
  const key = partKey(hash, part);
  const { json } = fromItem(Part, await rowOf(store, key));
  return fromItem(Records, { ...key, records: JSON.parse(json) }).records;
}

function itemsOf({ hash, head, records }: Snapshot): readonly Item[] {
  const parts = Array.from({ length: Math.ceil(records.length / PER_PART) }, (_, part) => ({
    ...partKey(hash, part),
    type: 'snapshot-part',
    json: jsonOf(records.slice(part * PER_PART, (part + 1) * PER_PART)),
  }));
  return [{ ...headKey(hash), type: 'snapshot', ...z.encode(Head, { head }) }, ...parts];
}

const jsonOf = (records: readonly AwardRecord[]): string =>
  JSON.stringify(records.map((record) => z.encode(AwardRecord, record)));
