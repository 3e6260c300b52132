import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { indexStream } from './stream-index.ts';
import { makeCall } from './wire.ts';

/** Runs "$0" "$@" until it ends by itself or this shell's input closes, which a killed parent cannot forget to do. */
const GUARDIAN = `exec 3<&0
"$0" "$@" 3<&- & p=$!
echo $p
(cat <&3 >/dev/null; kill $p) & c=$!
exec 3<&-
wait $p; r=$?
kill $c 2>/dev/null
exit $r`;

/** The bundled engine's binary, where there is one for this platform. */
export function bundledBinary(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    return undefined;
  }
}

/** The database process; it keeps its data in one file and ends with the process that started it. */
export interface Engine {
  readonly url: string;
  /** The engine's own process, not the shell around it. */
  readonly pid: number | undefined;
  start(): Promise<void>;
  /** Writes everything into the file and ends. */
  stop(): Promise<void>;
  /** Ends at once, as when the power goes; `start` brings it back with its data. */
  kill(): Promise<void>;
}

async function answering(url: string, alive: () => boolean): Promise<void> {
  const call = makeCall(url, 'table');
  for (let tries = 0; tries < 1000; tries += 1) {
    try {
      await call('ListTables', {}, z.unknown());
      return;
    } catch (error) {
      if (!alive()) throw new Error(`The database at ${url} ended while it started; is its port taken?`);
      // Only a refused connection means "not yet"; any other answer would be retried in vain.
      const cause = error instanceof Error ? error.cause : undefined;
      const refused = cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
      if (!refused) throw error;
      await pause(10);
    }
  }
  throw new Error(`The database at ${url} does not answer`);
}

/** The engine for a port and a folder; `ended` hears of every end that nobody asked for. */
export function makeEngine(
  file: string,
  port: number,
  folder: string,
  ended: (code: number | null) => void = () => undefined,
): Engine {
  const url = `http://127.0.0.1:${String(port)}`;
  let child: ChildProcess | undefined;
  let pid: number | undefined;
  let expected = false;

  async function start(): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const data = join(folder, 'table.sqlite');
    const options = ['serve', '--host', '127.0.0.1', '--port', String(port), '--db-path', data];
    expected = false;
    // Detached: Ctrl-C in the terminal must reach the stack only, which then stops things in order.
    const shell = spawn('/bin/sh', ['-c', GUARDIAN, file, ...options], {
      detached: true,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    child = shell;
    shell.once('exit', (code) => {
      if (child === shell) child = undefined;
      if (!expected) ended(code);
    });
    const [line] = z.tuple([z.instanceof(Buffer)]).parse(await once(shell.stdout, 'data'));
    pid = Number(line.toString().split('\n')[0]);
    shell.stdout.resume();
    await answering(url, () => child === shell);
    indexStream(data);
  }

  async function end(how: (shell: ChildProcess) => void): Promise<void> {
    expected = true;
    const shell = child;
    if (shell === undefined) return;
    const gone = once(shell, 'exit');
    how(shell);
    await gone;
    shell.stdin?.destroy();
    pid = undefined;
  }
  const kill = () =>
    end(() => {
      if (pid !== undefined) process.kill(pid, 'SIGKILL');
    });
  return {
    url,
    get pid() {
      return pid;
    },
    start,
    stop: () => end((shell) => shell.stdin?.end()),
    kill,
  };
}
