import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Log } from '../log.ts';
import type { Env } from '../part.ts';
import type { Resource, Template } from '../template/template.ts';
import type { Definition, Outcome } from './definition.ts';
import { startInstance } from './instance.ts';
import { Pool } from './pool.ts';
import type { Counts } from './pool.ts';

const Properties = z.object({
  Code: z.object({ S3Key: z.string() }),
  Handler: z.string(),
  Runtime: z.string(),
  MemorySize: z.coerce.number().default(128),
  Timeout: z.coerce.number().default(3),
  ReservedConcurrentExecutions: z.coerce.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).default({ Variables: {} }),
});

/** How a function is spoken of in logs: its name in the stack without what CDK adds; logical ids have lost their dashes. */
export const shortName = (resource: Pick<Resource, 'id'>): string =>
  resource.id
    .replace(/[0-9A-F]{8}$/, '')
    .replace(/(Function|Handler|Lambda|Fn)+$/, '')
    .toLowerCase();

/** Where the handler lies: `index.handler` of an ESM bundle inside the asset's folder. */
function bundleOf(resource: Resource, folder: string | undefined, handler: string): { file: string; handler: string } {
  const [module = '', name = ''] = handler.split('.');
  const file = join(folder ?? '', `${module}.mjs`);
  if (folder === undefined || !existsSync(file)) {
    const found = folder === undefined || !existsSync(folder) ? 'no such folder' : readdirSync(folder).join(', ');
    throw new Error(`${resource.place}: its asset has no ${module}.mjs (${found})`);
  }
  return { file, handler: name };
}

/** Reads one function; `env` is what the parts of the stack give to every function. */
export function readFunction(template: Template, resource: Resource, env: Env, most: number): Definition {
  const read = template.read(resource, Properties);
  if (!read.Runtime.startsWith('nodejs'))
    throw new Error(`${resource.place}: runtime ${read.Runtime} does not run here`);
  return {
    name: resource.ref,
    arn: template.attribute(resource, 'Arn'),
    ...bundleOf(resource, template.asset(read.Code.S3Key), read.Handler),
    memory: read.MemorySize,
    timeoutMs: read.Timeout * 1000,
    instances: Math.max(1, Math.min(most, read.ReservedConcurrentExecutions ?? most)),
    env: { AWS_REGION: resource.region, AWS_DEFAULT_REGION: resource.region, ...env, ...read.Environment.Variables },
  };
}

/** Every function something can call, by its name or its ARN. */
export interface Functions {
  /** Throws for a name that no function has. */
  invoke(nameOrArn: string, event: unknown): Promise<Outcome>;
  /** True when the name or ARN is one of a function here. */
  has(nameOrArn: string): boolean;
  definition(nameOrArn: string): Definition;
  /** Ends all instances of a function at once, in the middle of their work; short names will do. */
  crash(name: string): Promise<void>;
  readonly names: readonly string[];
  stats(): Readonly<Record<string, Counts>>;
  stop(): Promise<void>;
}

/** Prepares the functions; none starts before its first event. */
export function openFunctions(
  definitions: readonly (readonly [short: string, definition: Definition])[],
  log: Log,
  idleMs?: number,
): Functions {
  const pools = new Map<string, Pool>();
  const short = new Map<string, Pool>();
  for (const [name, definition] of definitions) {
    const write = (line: string) => {
      log(name, line);
    };
    const pool = new Pool(definition, () => startInstance(definition, write), idleMs);
    for (const key of [definition.name, definition.arn]) pools.set(key, pool);
    short.set(name, pool);
  }
  const poolOf = (name: string): Pool => {
    const pool = pools.get(name) ?? short.get(name.replaceAll('-', ''));
    if (pool === undefined) throw new Error(`No function ${name}; there are ${[...short.keys()].join(', ')}`);
    return pool;
  };
  const nameOf = (pool: Pool) => [...short].find(([, p]) => p === pool)?.[0] ?? pool.definition.name;
  let stopped = false;
  const invoke = async (name: string, event: unknown): Promise<Outcome> => {
    const pool = poolOf(name);
    if (stopped) throw new Error(`${name} is called although the stack has stopped`);
    const outcome = await pool.invoke(JSON.stringify(event));
    if (!outcome.ok) report(log, nameOf(pool), outcome);
    return outcome;
  };
  return {
    invoke,
    has: (name) => pools.has(name),
    definition: (name) => poolOf(name).definition,
    crash: (name) => poolOf(name).stop(),
    names: [...short.keys()],
    stats: () => Object.fromEntries([...short].map(([name, pool]) => [name, pool.counts])),
    stop: async () => {
      stopped = true;
      await Promise.all([...short.values()].map((pool) => pool.stop()));
    },
  };
}

function report(log: Log, name: string, outcome: Outcome & { ok: false }): void {
  const { errorType, errorMessage, trace } = outcome.failure;
  log(name, `${outcome.reason.toUpperCase()} ${errorType}: ${errorMessage}`);
  for (const line of trace.slice(1, 9)) log(name, line);
}
