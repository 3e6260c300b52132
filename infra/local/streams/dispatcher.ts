import { setTimeout as pause } from 'node:timers/promises';
import type { DeadLetters } from '../events/dead-letters.ts';
import { matches } from '../events/pattern.ts';
import type { Outcome } from '../functions/definition.ts';
import type { Log } from '../log.ts';
import type { Part } from '../part.ts';
import { makeBell } from './bell.ts';
import type { Checkpoint } from './checkpoint.ts';
import { deliver } from './deliver.ts';
import type { Delivery } from './deliver.ts';
import { givenUp } from './given-up.ts';
import { openPosition } from './position.ts';
import type { Position } from './position.ts';
import type { Mapping } from './read.ts';
import type { StreamCalls, StreamRecord } from './records.ts';

export interface DispatcherNeeds {
  readonly mapping: Mapping;
  readonly calls: StreamCalls;
  readonly checkpoint: Checkpoint;
  readonly deadLetters: DeadLetters;
  readonly log: Log;
  readonly invoke: (target: string, event: unknown) => Promise<Outcome>;
  readonly pollMs?: number;
  readonly backoffMs?: (tries: number) => number;
}
/** Follows one stream for one function. */
export interface Dispatcher extends Part {
  /** Something was written: look now instead of at the next tick. */
  poke(): void;
  /** Resolves once the stream was read to its end and everything in it was dealt with. */
  idle(): Promise<void>;
  readonly stats: { readonly delivered: number; readonly filtered: number; readonly after: string | undefined };
}

const POLL_MS = 200;
const STOP_MS = 1500;
/** How long a database that is away is left alone. */
const AWAY_MS = 500;
const defaultBackoff = (tries: number) => Math.min(5000, 100 * 2 ** tries);

class Follower implements Dispatcher {
  readonly name = 'stream';
  readonly env = {};
  readonly #needs: DispatcherNeeds;
  readonly #stopping = new AbortController();
  readonly #bell = makeBell();
  #loop: Promise<void> | undefined;
  #waiting: readonly (() => void)[] = [];
  #position: Position | undefined;
  #delivered = 0;
  #filtered = 0;

  constructor(needs: DispatcherNeeds) {
    this.#needs = needs;
  }

  get stats() {
    return { delivered: this.#delivered, filtered: this.#filtered, after: this.#position?.after };
  }

  start(): Promise<void> {
    this.#loop = this.#follow();
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.poke();
    // A function may still be at work; it ends with the stack, and its batch comes again.
    await Promise.race([this.#loop, pause(STOP_MS, undefined, { ref: false })]);
  }

  poke(): void {
    this.#bell.ring();
  }

  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = [...this.#waiting, resolve];
      this.poke();
    });
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** A database that is away for a while is asked again from the checkpoint. */
  async #follow(): Promise<void> {
    const { log, mapping } = this.#needs;
    while (!this.#isStopping())
      try {
        await this.#read();
      } catch (error) {
        if (this.#isStopping()) return;
        log('stream', `${mapping.id}: ${String(error)}; trying again`);
        await pause(AWAY_MS);
      }
  }

  async #read(): Promise<void> {
    const { calls, mapping, checkpoint, pollMs = POLL_MS } = this.#needs;
    const position = await openPosition(calls, mapping, checkpoint);
    this.#position = position;
    while (!this.#isStopping()) {
      const asked = this.#waiting;
      this.#bell.mute();
      const records = await position.next();
      for (let i = 0; i < records.length; i += mapping.batchSize)
        await this.#batch(records.slice(i, i + mapping.batchSize), position);
      if (records.length > 0) continue;
      this.#waiting = this.#waiting.filter((one) => !asked.includes(one));
      for (const resolve of asked) resolve();
      await this.#bell.sleep(pollMs);
    }
  }

  async #batch(records: readonly StreamRecord[], position: Position): Promise<void> {
    const { patterns, policy } = this.#needs.mapping;
    const wanted = records.filter(
      (record) => patterns.length === 0 || patterns.some((pattern) => matches(pattern, record)),
    );
    this.#filtered += records.length - wanted.length;
    if (wanted.length > 0) await deliver(wanted, policy, this.#delivery(position));
    this.#delivered += wanted.length;
    const last = records.at(-1);
    if (last !== undefined) position.done(last);
  }

  #delivery({ shard, done }: Position): Delivery {
    const { mapping, invoke, deadLetters, log, backoffMs = defaultBackoff } = this.#needs;
    const { target, region: awsRegion, streamArn: eventSourceARN } = mapping;
    const { signal } = this.#stopping;
    return {
      invoke: async (records) => {
        // Region and ARN are the template's; the engine puts its own there.
        const outcome = await invoke(target, {
          Records: records.map((one) => ({ ...one, awsRegion, eventSourceARN })),
        });
        // A function that was ended with the stack has not failed: its batch is for the next start.
        if (!outcome.ok) signal.throwIfAborted();
        return outcome;
      },
      done,
      giveUp: (records, condition, invocations) => {
        log('stream', `${target} failed ${String(invocations)} times: a dead letter of ${String(records.length)}`);
        deadLetters.add(mapping.onFailure, givenUp(records, mapping, { shard, condition, invocations }));
      },
      wait: (tries) => pause(backoffMs(tries), undefined, { signal }),
      now: () => Date.now(),
    };
  }
}

/** Prepares the dispatcher of a mapping. */
export const makeDispatcher = (needs: DispatcherNeeds): Dispatcher => new Follower(needs);
