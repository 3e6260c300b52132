import type { Definition, Instance, Outcome } from './definition.ts';

/** What a function did since the start. */
export interface Counts {
  readonly invocations: number;
  readonly failures: number;
  readonly coldStarts: number;
  readonly instances: number;
  /** Own times of the latest answers, milliseconds. */
  readonly recentMs: readonly number[];
}

const RECENT = 200;
/** How long an instance keeps its memory without work. */
export const IDLE_MS = 5 * 60_000;

/** The instances of one function: cold on first use, one event at a time each, gone when idle. */
export class Pool {
  readonly definition: Definition;
  readonly #start: () => Instance;
  readonly #idleMs: number;
  readonly #all = new Set<Instance>();
  readonly #idle: { instance: Instance; timer: NodeJS.Timeout }[] = [];
  readonly #waiting: (() => void)[] = [];
  readonly #recent: number[] = [];
  #invocations = 0;
  #failures = 0;
  #coldStarts = 0;

  constructor(definition: Definition, start: () => Instance, idleMs = IDLE_MS) {
    this.definition = definition;
    this.#start = start;
    this.#idleMs = idleMs;
  }

  async invoke(event: string): Promise<Outcome> {
    const instance = await this.#take();
    this.#invocations += 1;
    const outcome = await instance.run(event);
    this.#release(instance);
    if (!outcome.ok) this.#failures += 1;
    this.#recent.push(outcome.ms);
    if (this.#recent.length > RECENT) this.#recent.shift();
    return outcome;
  }

  get counts(): Counts {
    return {
      invocations: this.#invocations,
      failures: this.#failures,
      coldStarts: this.#coldStarts,
      instances: this.#all.size,
      recentMs: [...this.#recent],
    };
  }

  /** Ends every instance; what they were working on fails as a crash. */
  async stop(): Promise<void> {
    for (const { timer } of this.#idle.splice(0)) clearTimeout(timer);
    await Promise.all([...this.#all].map((instance) => this.#drop(instance)));
  }

  async #take(): Promise<Instance> {
    for (;;) {
      const last = this.#idle.pop();
      if (last !== undefined) {
        clearTimeout(last.timer);
        if (last.instance.alive) return last.instance;
        await this.#drop(last.instance);
      } else if (this.#all.size < this.definition.instances) return this.#grow();
      else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #grow(): Instance {
    const instance = this.#start();
    this.#coldStarts += 1;
    this.#all.add(instance);
    return instance;
  }

  #release(instance: Instance): void {
    if (instance.alive) {
      const timer = setTimeout(() => {
        this.#idle.splice(0, this.#idle.length, ...this.#idle.filter((idle) => idle.instance !== instance));
        void this.#drop(instance);
      }, this.#idleMs);
      timer.unref();
      this.#idle.push({ instance, timer });
    } else this.#all.delete(instance);
    this.#waiting.shift()?.();
  }

  async #drop(instance: Instance): Promise<void> {
    this.#all.delete(instance);
    await instance.stop();
  }
}
