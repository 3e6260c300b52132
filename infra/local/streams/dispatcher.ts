import { setTimeout as pause } from 'node:timers/promises';
import type { DeadLetters } from '../events/dead-letters.ts';
import { matches } from '../events/pattern.ts';
import type { Outcome } from '../functions/definition.ts';
import type { Log } from '../log.ts';
import type { Part } from '../part.ts';
import type { Checkpoint } from './checkpoint.ts';
import { deliver } from './deliver.ts';
import type { Condition, Delivery } from './deliver.ts';
import type { Mapping } from './read.ts';
import { findSource, openIterator, readRecords } from './records.ts';
import type { Source, StreamCalls, StreamRecord } from './records.ts';

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
  /** Resolves once the stream has been read to its end and everything in it was dealt with. */
  idle(): Promise<void>;
  readonly stats: { readonly delivered: number; readonly dropped: number; readonly after: string | undefined };
}

const POLL_MS = 200;
const STOP_MS = 1500;
const defaultBackoff = (tries: number) => Math.min(5000, 100 * 2 ** tries);

/** Region and ARN are the template's; the engine puts its own there. */
const asOnAws = (record: StreamRecord, { region, streamArn }: Mapping) => ({
  ...record,
  awsRegion: region,
  eventSourceARN: streamArn,
});

class Follower implements Dispatcher {
  readonly name = 'stream';
  readonly env = {};
  readonly #needs: DispatcherNeeds;
  readonly #stopping = new AbortController();
  #loop: Promise<void> | undefined;
  #wake: (() => void) | undefined;
  #poked = false;
  #empty: (() => void)[] = [];
  #after: string | undefined;
  #delivered = 0;
  #dropped = 0;

  constructor(needs: DispatcherNeeds) {
    this.#needs = needs;
  }

  get stats() {
    return { delivered: this.#delivered, dropped: this.#dropped, after: this.#after };
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
    this.#poked = true;
    this.#wake?.();
  }

  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#empty.push(resolve);
      this.poke();
    });
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  /** A database that is away for a while is asked again from the checkpoint. */
  async #follow(): Promise<void> {
    while (!this.#isStopping())
      try {
        await this.#read();
      } catch (error) {
        if (this.#isStopping()) return;
        this.#needs.log('stream', `${this.#needs.mapping.id}: ${String(error)}; trying again`);
        await pause(500);
      }
  }

  async #read(): Promise<void> {
    const { calls, mapping, checkpoint } = this.#needs;
    const source = await findSource(calls, mapping.table);
    const kept = checkpoint.read(source.stream) ?? (await this.#begin(source));
    this.#after = kept.after;
    let iterator = await openIterator(calls, source, kept.after);
    while (!this.#isStopping()) {
      const waiting = [...this.#empty];
      this.#poked = false;
      const { records, next } = await readRecords(calls, iterator, 1000);
      for (let i = 0; i < records.length; i += mapping.batchSize)
        await this.#batch(records.slice(i, i + mapping.batchSize), source);
      iterator = next;
      if (records.length > 0) continue;
      this.#empty = this.#empty.filter((one) => !waiting.includes(one));
      for (const resolve of waiting) resolve();
      await this.#sleep();
    }
  }

  /** A mapping that starts at LATEST has nothing to do with what was written before it existed. */
  async #begin(source: Source): Promise<{ after: string | undefined }> {
    const { calls, mapping, checkpoint } = this.#needs;
    let after: string | undefined;
    if (mapping.fromNow) {
      let iterator = await openIterator(calls, source, undefined);
      for (;;) {
        const { records, next } = await readRecords(calls, iterator, 1000);
        if (records.length === 0) break;
        after = records.at(-1)?.dynamodb.SequenceNumber;
        iterator = next;
      }
    }
    checkpoint.write(source.stream, after);
    return { after };
  }

  async #batch(records: readonly StreamRecord[], source: Source): Promise<void> {
    const { mapping } = this.#needs;
    const wanted = records.filter(
      (record) => mapping.patterns.length === 0 || mapping.patterns.some((pattern) => matches(pattern, record)),
    );
    this.#dropped += records.length - wanted.length;
    if (wanted.length > 0) await deliver(wanted, mapping.policy, this.#delivery(source));
    const last = records.at(-1);
    if (last !== undefined) this.#done(last, source);
  }

  #delivery(source: Source): Delivery {
    const { mapping, invoke, backoffMs = defaultBackoff } = this.#needs;
    const { signal } = this.#stopping;
    return {
      invoke: async (records) => {
        const outcome = await invoke(mapping.target, { Records: records.map((record) => asOnAws(record, mapping)) });
        // A function that was ended with the stack has not failed: its batch is for the next start.
        if (!outcome.ok) signal.throwIfAborted();
        return outcome;
      },
      done: (record) => {
        this.#delivered += 1;
        this.#done(record, source);
      },
      giveUp: (records, condition, invocations) => {
        this.#giveUp(records, condition, invocations, source);
      },
      wait: (tries) => pause(backoffMs(tries), undefined, { signal }),
      now: () => Date.now(),
    };
  }

  #done({ dynamodb: { SequenceNumber } }: StreamRecord, { stream }: Source): void {
    if (this.#after !== undefined && BigInt(SequenceNumber) <= BigInt(this.#after)) return;
    this.#after = SequenceNumber;
    this.#needs.checkpoint.write(stream, SequenceNumber);
  }

  #giveUp(records: readonly StreamRecord[], condition: Condition, invocations: number, { shard }: Source): void {
    const { mapping, deadLetters, log } = this.#needs;
    const numbers = records.map(({ dynamodb }) => dynamodb.SequenceNumber);
    log('stream', `${mapping.target} failed ${String(invocations)} times at ${numbers.join(', ')}: a dead letter`);
    deadLetters.add(mapping.onFailure, {
      version: '1.0',
      requestContext: { functionArn: mapping.target, condition, approximateInvokeCount: invocations },
      DDBStreamBatchInfo: {
        shardId: shard,
        startSequenceNumber: numbers[0],
        endSequenceNumber: numbers.at(-1),
        batchSize: records.length,
        streamArn: mapping.streamArn,
      },
      keys: records.map(({ dynamodb }) => dynamodb.Keys),
    });
  }

  async #sleep(): Promise<void> {
    if (this.#poked) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.#needs.pollMs ?? POLL_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = undefined;
  }
}

/** Prepares the dispatcher of a mapping. */
export const makeDispatcher = (needs: DispatcherNeeds): Dispatcher => new Follower(needs);
