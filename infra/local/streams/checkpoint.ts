import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod';

const Kept = z.object({ stream: z.string(), after: z.string().optional() });

/** How far a mapping has come; it is on disk before the next batch is read. */
export interface Checkpoint {
  /** The last sequence number that is done with; undefined when nothing of this stream is. */
  read(stream: string): { readonly after: string | undefined } | undefined;
  write(stream: string, after: string | undefined): void;
}

/** A checkpoint in a file; one of another stream (a table made anew) does not count. */
export function openCheckpoint(file: string): Checkpoint {
  return {
    read: (stream) => {
      if (!existsSync(file)) return undefined;
      const kept = Kept.safeParse(JSON.parse(readFileSync(file, 'utf8')));
      return kept.success && kept.data.stream === stream ? { after: kept.data.after } : undefined;
    },
    write: (stream, after) => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify({ stream, after }));
      renameSync(`${file}.new`, file);
    },
  };
}
