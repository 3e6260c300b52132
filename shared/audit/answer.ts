import * as z from 'zod';
import type { Command } from '../kernel/command.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { absent, fromItem, type Key, put, type Store, type Write } from '../store/index.ts';

/** The key came before with another request. */
export interface IdempotencyKeyReused {
  readonly code: 'IdempotencyKeyReused';
}
/** The key's first request has just committed: its answer can be read now. */
export interface AlreadyAnswered {
  readonly code: 'AlreadyAnswered';
}

const DAY = 24 * 60 * 60;
const Answer = z.object({ fingerprint: z.string(), value: z.unknown(), expiresAt: z.number() });

const answerKey = (command: Command, key: string): Key => ({
  pk: `ANSWER#${command.actor.userId}#${key}`,
  sk: 'ANSWER',
});
const secondsOf = (command: Command) => Math.floor(Date.parse(command.now) / 1000);

/** Keeps the first answer of a command that came with an `Idempotency-Key`, in the command's own transaction, for a day. */
export const answerWrites = (command: Command, value: unknown): Write<AlreadyAnswered>[] => {
  if (command.once === undefined) return [];
  const { key, fingerprint } = command.once;
  const item = { ...answerKey(command, key), type: 'answer', fingerprint, value, commandId: command.id };
  return [put({ ...item, expiresAt: secondsOf(command) + DAY }, absent<AlreadyAnswered>({ code: 'AlreadyAnswered' }))];
};

/** The first answer to this key, if there is one; refuses a key that came with another request. */
export async function firstAnswer(
  store: Pick<Store, 'get'>,
  command: Command,
): Promise<Result<{ readonly value: unknown } | undefined, IdempotencyKeyReused>> {
  if (command.once === undefined) return ok(undefined);
  const item = await store.get(answerKey(command, command.once.key));
  if (item === undefined) return ok(undefined);
  const { fingerprint, value } = fromItem(Answer, item);
  return fingerprint === command.once.fingerprint ? ok({ value }) : err({ code: 'IdempotencyKeyReused' });
}
