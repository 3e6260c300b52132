import { join, resolve } from 'node:path';
import { build } from './build.ts';
import { makeClock, readMoment } from './clock.ts';
import { openDataFolder } from './data-folder.ts';
import type { Database } from './database/database.ts';
import type { Dispatch } from './dispatch.ts';
import { openDeadLetters } from './events/dead-letters.ts';
import type { DeadLetter } from './events/dead-letters.ts';
import { listen } from './gateway/server.ts';
import { hosts } from './hosts.ts';
import type { Identity } from './identity/main.ts';
import { silent } from './log.ts';
import type { Log } from './log.ts';
import type { Emit } from './part.ts';
import { findPorts } from './ports.ts';
import type { Ports } from './ports.ts';
import { synthesised } from './synth/synthesise.ts';
import { readAssembly } from './template/assembly.ts';
import { assertMeaning } from './template/meaning.ts';
import { openTemplate } from './template/template.ts';
import { makeUndo, startAll, startPart } from './undo.ts';

const ROOT = resolve(import.meta.dirname, '../..');

export interface StackOptions {
  /** The gateway's port; identity, objects and database take the three after it. @default 0, four free ports */
  readonly port?: number;
  /** Where everything is kept. @default `.local` of the project */
  readonly dataDir?: string;
  /** Empties the data first. @default false */
  readonly fresh?: boolean;
  /** @default says nothing */
  readonly log?: Log;
  /** A DynamoDB-compatible database instead of the bundled engine. @default the bundled engine */
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
    const built = build({ template, ports, folder, clock, log, deadLetters, options });
    const { tables, objects, people, dispatch, handle } = built;
    await startAll([tables, objects, people], undo);
    undo.push(() => dispatch.functions.stop());
    for (const part of [dispatch.bus, ...dispatch.streams]) await startPart(part, undo);
    const server = await listen(ports.gateway, handle, log);
    undo.push(server.stop);
    return {
      url: `http://127.0.0.1:${String(ports.gateway)}`,
      issuer: people.issuer,
      ports,
      mint: (request) => people.mint(request),
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
