import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from '../functions/definition.ts';
import type { Log } from '../log.ts';
import type { Emit, Part } from '../part.ts';
import type { DeadLetters } from './dead-letters.ts';
import { matches } from './pattern.ts';
import type { Subscription } from './rules.ts';

export interface BusNeeds {
  readonly rules: readonly Subscription[];
  /** Where events wait until every target has had them. */
  readonly folder: string;
  readonly place: { readonly account: string; readonly region: string };
  readonly now: () => number;
  readonly deadLetters: DeadLetters;
  readonly log: Log;
  readonly invoke: (target: string, event: unknown) => Promise<Outcome>;
  /** How long before the next try; tests make it short. */
  readonly backoffMs?: (tries: number) => number;
}
/** The default event bus. */
export interface Bus extends Part {
  readonly emit: Emit;
  /** Resolves when nothing is being delivered. */
  idle(): Promise<void>;
}

const STOP_MS = 1000;
const defaultBackoff = (tries: number) => Math.min(10_000, 250 * 2 ** tries);

class Journal implements Bus {
  readonly name = 'events';
  readonly env = {};
  readonly #needs: BusNeeds;
  readonly #running = new Set<Promise<void>>();
  readonly #stopping = new AbortController();

  constructor(needs: BusNeeds) {
    this.#needs = needs;
    mkdirSync(needs.folder, { recursive: true });
  }

  start(): Promise<void> {
    const { folder } = this.#needs;
    for (const file of readdirSync(folder).sort()) if (file.endsWith('.json')) this.#follow(join(folder, file));
    return Promise.resolve();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    // A function may still be at work; it ends with the stack, and its event comes again.
    await Promise.race([Promise.all(this.#running), pause(STOP_MS, undefined, { ref: false })]);
  }

  readonly emit: Emit = (given) => {
    const { folder, now, place } = this.#needs;
    const id = randomUUID();
    const time = given.time ?? new Date(now()).toISOString().replace(/\.\d+Z$/, 'Z');
    const file = join(folder, `${String(Date.now())}-${id}.json`);
    writeFileSync(`${file}.new`, JSON.stringify({ version: '0', id, ...place, resources: [], ...given, time }));
    renameSync(`${file}.new`, file);
    if (!this.#stopping.signal.aborted) this.#follow(file);
    return Promise.resolve();
  };

  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running);
  }

  #follow(file: string): void {
    const work = this.#dispatch(file)
      .catch((error: unknown) => {
        if (!this.#stopping.signal.aborted) this.#needs.log('events', String(error));
      })
      .finally(() => this.#running.delete(work));
    this.#running.add(work);
  }

  async #dispatch(file: string): Promise<void> {
    const event: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const rules = this.#needs.rules.filter(({ pattern }) => matches(pattern, event));
    await Promise.all(rules.map((rule) => this.#deliver(rule, event)));
    rmSync(file, { force: true });
  }

  async #deliver({ target, retries, onFailure }: Subscription, event: unknown): Promise<void> {
    const { invoke, backoffMs = defaultBackoff, deadLetters, log } = this.#needs;
    const { signal } = this.#stopping;
    for (let tries = 0; ; tries += 1) {
      const outcome = await invoke(target, event);
      if (outcome.ok) return;
      signal.throwIfAborted();
      if (tries < retries) {
        await pause(backoffMs(tries), undefined, { signal });
        continue;
      }
      log('events', `${target} failed ${String(tries + 1)} times, its event is a dead letter`);
      const requestContext = { functionArn: target, condition: 'RetriesExhausted', approximateInvokeCount: tries + 1 };
      const letter = { version: '1.0', requestContext, requestPayload: event, responsePayload: outcome.failure };
      deadLetters.add(onFailure, letter);
      return;
    }
  }
}

/** Delivers events to the functions whose rules they match; an event is on disk until then, so a restart loses none. */
export const makeBus = (needs: BusNeeds): Bus => new Journal(needs);
