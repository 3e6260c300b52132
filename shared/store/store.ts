import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { err, ok, type Refusal, type Result } from '../kernel/result.ts';
import { cursorOf, positionOf, type Listing } from './cursor.ts';
import type { Key } from './item.ts';
import { TABLE, type IndexName } from './table.ts';
import { transact } from './transact.ts';
import type { Write } from './write.ts';

export type Row = Readonly<Record<string, unknown>>;

/** Which rows of one partition, in key order: of the table itself (always read consistently) or of an index. */
export interface Range {
  readonly partition: string;
  readonly prefix?: string;
  /** Only rows whose sort key is not before `from` and not after `to`; instead of a prefix. */
  readonly between?: Between;
  readonly index?: IndexName;
  readonly newestFirst?: boolean;
}
/** A stretch of sort keys, both ends included. */
export interface Between {
  readonly from: string;
  readonly to: string;
}

/** A page of a listing asked for by a caller. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}
/** A page, and the cursor of the next one when there is more. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}
export interface BadCursor {
  readonly code: 'BadCursor';
}

/** The table as the contexts use it. */
export interface Store {
  /** Reads one item, consistently: what it says may be decided upon. */
  readonly get: (key: Key) => Promise<Row | undefined>;
  /** Every row of a range, page after page; consistent unless it names an index. */
  readonly all: (range: Range) => Promise<readonly Row[]>;
  /** One page of a range, for a listing. */
  readonly page: (range: Range, request: PageRequest) => Promise<Result<Page<Row>, BadCursor>>;
  /** Commits all writes or none. */
  readonly transact: <R extends Refusal>(writes: readonly Write<R>[]) => Promise<Result<void, R>>;
  /** Takes the next number of a counter, starting at 1. A lost reply leaves a gap, never a number twice. */
  readonly nextNumber: (key: Key) => Promise<number>;
}

/** The store on a DynamoDB client; `maxAttempts` covers throttling and lost replies, `transact` the conflicts. */
export function createStore(table: string, client = new DynamoDBClient({ maxAttempts: 6 })): Store {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  // It copies every request and reply for a log line that no logger takes.
  documents.middlewareStack.remove('loggerMiddleware');
  return {
    get: async (key) => {
      const input = { TableName: table, Key: { pk: key.pk, sk: key.sk }, ConsistentRead: true };
      return (await documents.send(new GetCommand(input))).Item;
    },
    all: (range) => everyRow(documents, queryOf(table, range)),
    page: (range, request) => onePage(documents, queryOf(table, range), range, request),
    transact: (writes) => transact(documents, table, writes),
    nextNumber: async (key) => {
      const added = await documents.send(
        new UpdateCommand({
          TableName: table,
          Key: { pk: key.pk, sk: key.sk },
          UpdateExpression: 'ADD #last :one',
          ExpressionAttributeNames: { '#last': 'last' },
          ExpressionAttributeValues: { ':one': 1 },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Number(added.Attributes?.['last']);
    },
  };
}

const keysOf = (index: IndexName | undefined) => TABLE.indexes.find(({ name }) => name === index) ?? TABLE;

function queryOf(table: string, range: Range) {
  const { partition, index, newestFirst = false } = range;
  const keys = keysOf(index);
  const sort = sortCondition(range);
  return {
    TableName: table,
    ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
    KeyConditionExpression: ['#pk = :pk', ...(sort === undefined ? [] : [sort.expression])].join(' AND '),
    ExpressionAttributeNames: { '#pk': keys.partitionKey, ...(sort === undefined ? {} : { '#sk': keys.sortKey }) },
    ExpressionAttributeValues: { ':pk': partition, ...sort?.values },
    ScanIndexForward: !newestFirst,
  };
}

function sortCondition({ prefix, between }: Range) {
  if (between !== undefined)
    return { expression: '#sk BETWEEN :from AND :to', values: { ':from': between.from, ':to': between.to } };
  return prefix === undefined ? undefined : { expression: 'begins_with(#sk, :prefix)', values: { ':prefix': prefix } };
}

function listingOf({ partition, prefix = '', between, index }: Range): Listing {
  const keys = keysOf(index);
  return {
    attributes: [...new Set([TABLE.partitionKey, TABLE.sortKey, keys.partitionKey, keys.sortKey])],
    partition: { attribute: keys.partitionKey, value: partition },
    sort: { attribute: keys.sortKey, prefix, ...(between === undefined ? {} : { between }) },
  };
}

async function everyRow(client: DynamoDBDocumentClient, query: ReturnType<typeof queryOf>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new QueryCommand({ ...query, ExclusiveStartKey: from }));
    rows.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return rows;
}

async function onePage(
  client: DynamoDBDocumentClient,
  query: ReturnType<typeof queryOf>,
  range: Range,
  { limit, cursor }: PageRequest,
): Promise<Result<Page<Row>, BadCursor>> {
  const from = cursor === undefined ? undefined : positionOf(cursor, listingOf(range));
  if (cursor !== undefined && from === undefined) return err({ code: 'BadCursor' });
  const page = await client.send(new QueryCommand({ ...query, Limit: limit, ExclusiveStartKey: from }));
  const next = page.LastEvaluatedKey as Record<string, string> | undefined; // our keys are all strings
  return ok({ items: page.Items ?? [], ...(next === undefined ? {} : { next: cursorOf(next) }) });
}
