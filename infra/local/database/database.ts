import * as z from 'zod';
import type { Log } from '../log.ts';
import type { Part } from '../part.ts';
import { makeEngine } from './engine.ts';
import { ensureTable } from './tables.ts';
import type { Table } from './tables.ts';
import { makeCall } from './wire.ts';

/** The database of the stack. */
export interface Database extends Part {
  readonly url: string;
  /** The engine's process; undefined when somebody else's database is used. */
  readonly pid: number | undefined;
  /** Ends the engine as a power cut would; it stays down until `restart`. */
  kill(): Promise<void>;
  restart(): Promise<void>;
}

const NO_ENGINE = `There is no bundled database for ${process.platform}/${process.arch}: set AWS_ENDPOINT_URL_DYNAMODB to the address of a DynamoDB-compatible database with streams (for example DynamoDB Local, http://127.0.0.1:8000) and start again.`;

async function mustAnswer(url: string): Promise<void> {
  try {
    await makeCall(url, 'table')('ListTables', {}, z.unknown());
  } catch (cause) {
    throw new Error(`No database answers at ${url}, where AWS_ENDPOINT_URL_DYNAMODB points.`, { cause });
  }
}

export interface DatabaseNeeds {
  readonly port: number;
  readonly folder: string;
  readonly tables: readonly Table[];
  /** Another database instead of the bundled engine. */
  readonly url?: string | undefined;
  /** The bundled engine; undefined where none is bundled for the platform. */
  readonly binary: string | undefined;
  readonly log: Log;
}

/** The tables of the template on the bundled engine, or on the database at `url`. */
export function database({ port, folder, tables, url: other, binary, log }: DatabaseNeeds): Database {
  if (other === undefined && binary === undefined) throw new Error(NO_ENGINE);
  const engine = other === undefined && binary !== undefined ? makeEngine(binary, port, folder, revive) : undefined;
  const url = other ?? engine?.url ?? '';

  /** A crash nobody asked for is repaired as AWS would: by the next moment it is there again. */
  function revive(code: number | null): void {
    log('database', `ended by itself (${String(code)}), starting it again`);
    engine?.start().catch((error: unknown) => {
      log('database', String(error));
    });
  }
  return {
    name: 'database',
    url,
    env: { AWS_ENDPOINT_URL_DYNAMODB: url },
    get pid() {
      return engine?.pid;
    },
    start: async () => {
      await engine?.start();
      if (other !== undefined) await mustAnswer(other);
      await Promise.all(tables.map((table) => ensureTable(makeCall(url, 'table'), table)));
    },
    stop: async () => {
      await engine?.stop();
    },
    kill: async () => {
      await engine?.kill();
    },
    restart: async () => {
      await engine?.start();
    },
  };
}
