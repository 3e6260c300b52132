import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import { CreateTableCommand, DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { createStore, type Store, TABLE } from '../shared/store/index.ts';

const require = createRequire(import.meta.url);

/** A real DynamoDB engine of its own, with the table as the product has it. */
export interface Engine {
  readonly store: Store;
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly stop: () => void;
}

/** Starts an engine in memory; `AWS_ENDPOINT_URL_DYNAMODB` points at another one on platforms without the bundled binary. */
export async function anEngine(config: DynamoDBClientConfig = {}): Promise<Engine> {
  const outside = process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  const port = await freePort();
  const child = outside === undefined ? start(port) : undefined;
  const endpoint = outside ?? `http://127.0.0.1:${String(port)}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials, maxAttempts: 6, ...config });
  const table = `grants-${String(port)}`;
  await createTable(client, table);
  const stop = () => {
    client.destroy();
    child?.kill('SIGKILL');
  };
  return { store: createStore(table, client), client, table, stop };
}

function start(port: number): ChildProcess {
  const engine = require.resolve('@dynoxide/linux-x64/dynoxide');
  return spawn(engine, ['serve', '--host', '127.0.0.1', '--port', String(port)], { stdio: 'ignore' });
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

/** The table from the same names the infrastructure uses. */
export async function createTable(client: DynamoDBClient, table: string): Promise<void> {
  const attributes = [
    TABLE.partitionKey,
    TABLE.sortKey,
    ...TABLE.indexes.flatMap((index) => [index.partitionKey, index.sortKey]),
  ];
  const keys = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
    { AttributeName: partitionKey, KeyType: 'HASH' as const },
    { AttributeName: sortKey, KeyType: 'RANGE' as const },
  ];
  const command = new CreateTableCommand({
    TableName: table,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: attributes.map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
    KeySchema: keys(TABLE),
    GlobalSecondaryIndexes: TABLE.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keys(index),
      Projection: { ProjectionType: 'ALL' as const },
    })),
  });
  for (let attempt = 0; ; attempt += 1) {
    try {
      await client.send(command);
      return;
    } catch (failure) {
      if (attempt > 100) throw failure;
      await setTimeout(20);
    }
  }
}
