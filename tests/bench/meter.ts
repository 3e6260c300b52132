import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** One call of the database: what was asked, how many items it touched, what it consumed. */
export interface Access {
  readonly operation: 'GetItem' | 'Query' | 'UpdateItem' | 'TransactWriteItems';
  readonly input: Readonly<Record<string, unknown>>;
  readonly items: number;
  readonly units: number;
}
/** What a piece of work asked of the database. */
export interface Use {
  readonly accesses: readonly Access[];
  /** Time with at least one request under way, from the transport to the last byte of the reply; parallel ones count once. */
  readonly milliseconds: number;
}
export interface Meter {
  /** What was used since it was last read. */
  readonly take: () => Use;
}

/** Makes a client report what every call consumes and how long the database takes to answer. */
export function meterOf(client: DynamoDBClient): Meter {
  let accesses: Access[] = [];
  let milliseconds = 0;
  let underWay = 0;
  let since = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' };
      const reply = await next({ ...args, input });
      const operation = String(context.commandName).replace('Command', '') as Access['operation'];
      accesses.push({ operation, input, ...consumed(input, reply.output as Output) });
      return reply;
    },
    { step: 'initialize', name: 'consumed-capacity', priority: 'high' },
  );
  client.middlewareStack.add(
    (next) => async (args) => {
      if (underWay === 0) since = performance.now();
      underWay += 1;
      try {
        const reply = await next(args);
        await bufferBody(reply.response as WithBody);
        return reply;
      } finally {
        underWay -= 1;
        if (underWay === 0) milliseconds += performance.now() - since;
      }
    },
    { step: 'deserialize', name: 'database-time', priority: 'low' },
  );
  return {
    take: () => {
      const use = { accesses, milliseconds };
      [accesses, milliseconds] = [[], 0];
      return use;
    },
  };
}

interface WithBody {
  body: unknown;
}
/** Waits for the whole reply, so that parsing it is not counted as the database's. */
async function bufferBody(response: WithBody): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) chunks.push(chunk);
  response.body = new Uint8Array(Buffer.concat(chunks));
}

type Capacity = { readonly CapacityUnits?: number } | undefined;
interface Output {
  readonly ConsumedCapacity?: Capacity | readonly Capacity[];
  readonly Count?: number;
  readonly Item?: unknown;
}

function consumed(input: Readonly<Record<string, unknown>>, output: Output) {
  const units = [output.ConsumedCapacity].flat().reduce((total, one) => total + (one?.CapacityUnits ?? 0), 0);
  const written = (input['TransactItems'] as readonly unknown[] | undefined)?.length;
  return {
    units,
    items:
      written ??
      output.Count ??
      ('Key' in input && input['UpdateExpression'] === undefined ? Number(output.Item !== undefined) : 1),
  };
}
