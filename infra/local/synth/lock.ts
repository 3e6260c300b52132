import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

function holderLives(file: string): boolean {
  const pid = Number(readFileSync(file, 'utf8'));
  // Its holder may be between creating the file and writing into it.
  if (!Number.isInteger(pid) || pid === 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EEXIST';

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isTaken(error)) throw error;
    try {
      if (!holderLives(file)) rmSync(file, { force: true });
    } catch {
      // Released in this very moment: the next round takes it.
    }
    return false;
  }
}

/** Runs one piece of work at a time over all processes that name the same file; a lock whose holder died is free. */
export async function locked<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  while (!take(file)) await pause(50);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
