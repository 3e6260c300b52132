import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { type Stack, startStack } from '../../infra/local/stack.ts';
import { createStore, type Row, type Store } from '../../shared/store/index.ts';
import { times } from '../builders/http-calls.ts';
import { type Api, apiAt } from '../builders/http-client.ts';
import { scenarios } from '../builders/http.ts';

/** A running platform: the API as people use it, and the table behind it as only a test may see it. */
export interface Running extends ReturnType<typeof scenarios> {
  readonly stack: Stack;
  readonly as: Api['as'];
  readonly store: Store;
  /** Everything in the table. */
  readonly rows: () => Promise<readonly Row[]>;
}

/** A platform of its own for one test file, which may be broken and started again on the same data. */
export interface PrivateStack {
  running: Running;
  /** Every line its functions and parts wrote. */
  readonly said: readonly string[];
  /** Ends all of it and starts it again where it stopped. */
  startAgain(): Promise<void>;
  end(): Promise<void>;
}

/** Starts a platform on free ports with the real bundles in workers and data of its own. */
export async function aPrivateStack(): Promise<PrivateStack> {
  const dataDir = mkdtempSync(join(tmpdir(), 'concurs-faults-'));
  const said: string[] = [];
  const start = () => started(dataDir, (source, line) => void said.push(`${source} ${line}`));
  const own: PrivateStack = {
    running: await start(),
    said,
    startAgain: async () => {
      await own.running.stack.stop();
      own.running = await start();
    },
    end: async () => {
      await own.running.stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return own;
}

async function started(dataDir: string, log: (source: string, line: string) => void): Promise<Running> {
  const stack = await startStack({ dataDir, instances: 3, log });
  const { MachineClientId } = z.looseObject({ MachineClientId: z.string() }).parse(stack.outputs());
  const api = apiAt({ url: stack.url, machineClient: MachineClientId, now: times.open });
  const table = stack.functions.definition('budget').env['TABLE_NAME'] ?? '';
  const client = clientOf(stack);
  return { stack, ...api, ...scenarios(api), store: createStore(table, client), rows: () => everyRow(client, table) };
}

const clientOf = ({ database }: Stack): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: database.url,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 8,
  });

async function everyRow(client: DynamoDBClient, table: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const pages = paginateScan(
    { client: DynamoDBDocumentClient.from(client) },
    { TableName: table, ConsistentRead: true },
  );
  for await (const page of pages) rows.push(...(page.Items ?? []));
  return rows;
}
