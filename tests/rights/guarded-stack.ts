import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startStack, type Stack, type StackOptions } from '../../infra/local/stack.ts';
import { synthesised } from '../../infra/local/synth/synthesise.ts';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { anEngine } from '../engine.ts';
import { guard, type GuardedDatabase } from './guarded-database.ts';
import { type Resource, type Rights, rightsIn } from './rights.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A platform whose functions reach the database with the rights of their roles in the template, and no others. */
export interface GuardedStack {
  readonly stack: Stack;
  readonly rights: Rights;
  readonly database: GuardedDatabase;
  readonly stop: () => Promise<void>;
}

/** Starts a platform behind guarded rights, on an engine of its own. */
export async function aGuardedStack({ instances = 1 }: Pick<StackOptions, 'instances'> = {}): Promise<GuardedStack> {
  const rights = rightsIn(await localResources());
  const dataDir = mkdtempSync(join(tmpdir(), 'concurs-guarded-'));
  const engine = await anEngine();
  const { protocol, hostname, port } = (await engine.client.config.endpoint?.()) ?? {};
  const database = await guard(`${String(protocol)}//${String(hostname)}:${String(port)}`, rights.of);
  const stack = await startStack({ dataDir, databaseUrl: database.url, instances });
  const stop = async () => {
    await stack.stop();
    database.stop();
    engine.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { stack, rights, database, stop };
}

/** What the stack on this machine is built out of. */
async function localResources(): Promise<Resource[]> {
  const { stacks } = readAssembly(await synthesised(ROOT, () => undefined));
  return stacks.flatMap(({ Resources }) =>
    Object.entries(Resources).map(([logicalId, resource]) => ({ logicalId, ...resource })),
  );
}
