import { setTimeout } from 'node:timers/promises';
import type { Reply } from '../builders/http-client.ts';

/** A final answer, and how often there was none before it. */
export interface Answered {
  readonly reply: Reply;
  readonly failures: number;
}

const MOST_TRIES = 80;

/** Whether an answer is no answer: the platform failed, or was too busy; what was asked may or may not have happened. */
export const isOpen = (reply: Reply | undefined): boolean => reply === undefined || reply.status >= 500;

/** Asks as a patient client does: the very same request again, until it is granted or refused. */
export async function insist(ask: () => Promise<Reply>): Promise<Answered> {
  for (let failures = 0; failures < MOST_TRIES; failures += 1) {
    const reply = await once(ask);
    if (reply !== undefined && !isOpen(reply)) return { reply, failures };
    await setTimeout(50 + 10 * failures);
  }
  throw new Error(`no answer after ${String(MOST_TRIES)} tries`);
}

/** One try; a connection that breaks is no answer either. */
export const once = (ask: () => Promise<Reply>): Promise<Reply | undefined> => ask().catch(() => undefined);
