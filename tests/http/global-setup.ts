import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import * as z from 'zod';
import { type Stack, startStack } from '../../infra/local/stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the platform of this run listens, and the id of its machine client. */
    readonly platform: { readonly url: string; readonly machineClient: string };
  }
}

let stack: Stack | undefined;
let dataDir: string | undefined;

/** Functions say when something failed that should not have; everything else they write is of no interest here. */
const failures = (source: string, line: string) => {
  if (line.includes('"level":"error"') || /^(ERROR|CRASH|INIT|TIMEOUT) /.test(line)) console.error(source, line);
};

/** Starts one platform for all files of this run: built from the template, on free ports, with data of its own. */
export async function setup(project: TestProject): Promise<void> {
  dataDir = mkdtempSync(join(tmpdir(), 'concurs-http-'));
  stack = await startStack({ dataDir, instances: 2, log: failures });
  const { MachineClientId } = z.looseObject({ MachineClientId: z.string() }).parse(stack.outputs());
  project.provide('platform', { url: stack.url, machineClient: MachineClientId });
}

/** Stops the platform; an event that nobody could deal with fails the run. */
export async function teardown(): Promise<void> {
  const given = stack?.deadLetters() ?? [];
  await stack?.stop();
  if (dataDir !== undefined) rmSync(dataDir, { recursive: true, force: true });
  if (given.length > 0) throw new Error(`events were given up: ${JSON.stringify(given, null, 2)}`);
}
