import { join, resolve } from 'node:path';
import { makeAdmin } from './admin.ts';
import { makeClock, readMoment } from './clock.ts';
import type { Clock } from './clock.ts';
import { openDataFolder } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';
import { database } from './database/database.ts';
import type { Database } from './database/database.ts';
import { readTables } from './database/tables.ts';
import { makeDispatch } from './dispatch.ts';
import type { Dispatch } from './dispatch.ts';
import { CREDENTIALS, documents } from './documents.ts';
import { openDeadLetters } from './events/dead-letters.ts';
import type { DeadLetter, DeadLetters } from './events/dead-letters.ts';
import { makeVerify } from './gateway/authorizer.ts';
import { makeGateway } from './gateway/gateway.ts';
import { readApi } from './gateway/read.ts';
import { listen } from './gateway/server.ts';
import { hosts } from './hosts.ts';
import { identity } from './identity/main.ts';
import type { Identity } from './identity/main.ts';
import { silent } from './log.ts';
import type { Log } from './log.ts';
import type { Emit, Part } from './part.ts';
import { findPorts } from './ports.ts';
import type { Ports } from './ports.ts';
import { synthesised } from './synth/synthesise.ts';
import { readAssembly } from './template/assembly.ts';
import { assertMeaning } from './template/meaning.ts';
import { openTemplate } from './template/template.ts';
import type { Template } from './template/template.ts';
import { readUserPool } from './user-pool.ts';

const ROOT = resolve(import.meta.dirname, '../..');
/** Instances of one function at a time: more than one shows state that was meant to be shared, four stay small. */
const INSTANCES = 4;

export interface StackOptions {
  /** The gateway's port; identity, objects and database take the three after it. @default 0, four free ports */
  readonly port?: number;
  /** Where everything is kept. @default `.local` of the project */
  readonly dataDir?: string;
  /** Empties the data first. @default false */
  readonly fresh?: boolean;
  /** @default says nothing */
  readonly log?: Log;
  /** A DynamoDB-compatible database instead of the bundled engine. @default AWS_ENDPOINT_URL_DYNAMODB */
  readonly databaseUrl?: string | undefined;
  /** Instances per function. @default 4 */
  readonly instances?: number;
  /** How long an instance without work keeps its memory. @default five minutes */
  readonly idleMs?: number;
  /** A folder that is already synthesised. @default the project's own stacks, synthesised when they changed */
  readonly assembly?: string;
}

/** A running stack, and the handles by which tests make it fail. */
export interface Stack {
  readonly url: string;
  readonly issuer: string;
  readonly ports: Ports;
  readonly mint: Identity['mint'];
  /** Moves the time that requests are stamped with; null takes the machine's again. */
  setClock(now: string | null): void;
  readonly database: Database;
  /** `crash(name)` ends a function's instances in the middle of their work. */
  readonly functions: Dispatch['functions'];
  readonly emit: Emit;
  /** Resolves when no event and no stream record waits any more. */
  settled(): Promise<void>;
  deadLetters(): readonly DeadLetter[];
  /** Values of the template's outputs. */
  outputs(): Readonly<Record<string, unknown>>;
  stop(): Promise<void>;
}

interface Parts {
  readonly template: Template;
  readonly ports: Ports;
  readonly folder: DataFolder;
  readonly clock: Clock;
  readonly log: Log;
  readonly deadLetters: DeadLetters;
}

/** Builds the stand-ins out of the template; nothing runs yet. */
function build({ template, ports, folder, clock, log, deadLetters }: Parts, options: StackOptions) {
  const url = options.databaseUrl ?? process.env['AWS_ENDPOINT_URL_DYNAMODB'];
  const tables = database({
    port: ports.database,
    folder: folder.path('database'),
    tables: readTables(template),
    url: url === '' ? undefined : url,
    log,
  });
  const objects = documents({
    template,
    directory: folder.path('objects'),
    port: ports.objects,
    region: template.resources[0]?.region ?? 'eu-central-1',
    emit: (event) => dispatch.bus.emit(event),
    log,
  });
  const people = identity({ ...readUserPool(template), port: ports.identity, dataDir: folder.path('identity'), log });
  const api = readApi(template);
  const dispatch: Dispatch = makeDispatch({
    template,
    api,
    env: { ...CREDENTIALS, ...tables.env, ...objects.env, ...people.env },
    instances: options.instances ?? INSTANCES,
    idleMs: options.idleMs,
    clock,
    databaseUrl: tables.url,
    eventsFolder: folder.path('events'),
    streamsFolder: folder.path('streams'),
    deadLetters,
    log,
  });
  const stats = () => ({
    functions: dispatch.functions.stats(),
    streams: dispatch.streams.map(({ stats: counts }) => counts),
    deadLetters: deadLetters.list().length,
  });
  const admin = makeAdmin({ clock, deadLetters, identity: people, stats });
  const gateway = makeGateway({ api, clock, verify: makeVerify(), invoke: dispatch.invoke });
  const handle: typeof gateway = (request) => (request.target.startsWith('/local/') ? admin : gateway)(request);
  return { tables, objects, people, dispatch, handle };
}

/** Runs in reverse order whatever was started, each step even when another fails. */
function makeUndo(log: Log) {
  const steps: (() => void | Promise<void>)[] = [];
  return {
    push: (step: () => void | Promise<void>) => steps.push(step),
    run: async () => {
      for (const step of steps.splice(0).reverse())
        try {
          await step();
        } catch (error) {
          log('stack', String(error));
        }
    },
  };
}

async function startPart(part: Part, undo: ReturnType<typeof makeUndo>): Promise<void> {
  undo.push(() => part.stop());
  await part.start();
}

/** Starts the whole platform on this machine, built out of its synthesised template. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const log = options.log ?? silent;
  const undo = makeUndo(log);
  try {
    const ports = await findPorts(options.port ?? 0);
    const folder = openDataFolder(options.dataDir ?? join(ROOT, '.local'));
    undo.push(folder.release);
    if (options.fresh === true) folder.empty();
    const say = (text: string) => {
      log('stack', text);
    };
    const template = openTemplate(readAssembly(options.assembly ?? (await synthesised(ROOT, say))), hosts(ports));
    assertMeaning(template.resources);
    const clock = makeClock();
    const deadLetters = openDeadLetters(folder.path('dead-letters.jsonl'));
    const parts = build({ template, ports, folder, clock, log, deadLetters }, options);
    const { tables, objects, people, dispatch, handle } = parts;
    await Promise.all([tables, objects, people].map((part) => startPart(part, undo)));
    undo.push(() => dispatch.functions.stop());
    for (const part of [dispatch.bus, ...dispatch.streams]) await startPart(part, undo);
    const server = await listen(ports.gateway, handle, log);
    undo.push(server.stop);
    return {
      url: `http://127.0.0.1:${String(ports.gateway)}`,
      issuer: people.issuer,
      ports,
      mint: people.mint,
      setClock: (now) => {
        const moment = now === null ? null : readMoment(now);
        if (moment === undefined) throw new Error(`${String(now)} is no instant`);
        clock.set(moment);
      },
      database: tables,
      functions: dispatch.functions,
      emit: dispatch.bus.emit,
      settled: dispatch.settled,
      deadLetters: deadLetters.list,
      outputs: template.outputs,
      stop: undo.run,
    };
  } catch (error) {
    await undo.run();
    throw error;
  }
}
