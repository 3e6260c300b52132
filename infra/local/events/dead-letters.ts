import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A message that would lie in a dead-letter queue on AWS. */
export interface DeadLetter {
  /** ARN of the queue; undefined when the template names none and AWS would drop the message. */
  readonly queue?: string | undefined;
  readonly at: string;
  readonly message: unknown;
}
/** What consumers gave up on, kept over restarts. */
export interface DeadLetters {
  add(queue: string | undefined, message: unknown): void;
  readonly list: () => readonly DeadLetter[];
}

/** One JSON text per line in `file`. */
export function openDeadLetters(file: string): DeadLetters {
  return {
    add: (queue, message) => {
      mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, `${JSON.stringify({ queue, at: new Date().toISOString(), message })}\n`);
    },
    list: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line) as DeadLetter) // why: written by add alone
        : [],
  };
}
