import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the stack keeps, and nothing else of the folder: this is what `--fresh` removes. */
const KEPT = ['database', 'objects', 'identity', 'events', 'streams', 'dead-letters.jsonl'] as const;

/** Where each part keeps its data. */
export interface DataFolder {
  path(part: (typeof KEPT)[number]): string;
  empty(): void;
  readonly release: () => void;
}

function holder(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    process.kill(pid, 0);
    // After a restart of the machine the number may be somebody else's.
    const command = `/proc/${String(pid)}/cmdline`;
    return existsSync(command) && !readFileSync(command, 'utf8').includes('node') ? undefined : pid;
  } catch {
    return undefined;
  }
}

/** Takes a folder for one running stack; a second one on the same data would read the same stream twice. */
export function openDataFolder(folder: string): DataFolder {
  mkdirSync(folder, { recursive: true });
  const pidFile = join(folder, 'stack.pid');
  const other = holder(pidFile);
  if (other !== undefined) throw new Error(`${folder} is in use by the stack of process ${String(other)}`);
  writeFileSync(pidFile, String(process.pid));
  return {
    path: (part) => join(folder, part),
    empty: () => {
      for (const part of KEPT) rmSync(join(folder, part), { recursive: true, force: true });
    },
    release: () => {
      rmSync(pidFile, { force: true });
    },
  };
}
