import { randomUUID } from 'node:crypto';
import { url as inspectorUrl } from 'node:inspector';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import type { Env } from '../part.ts';
import type { Definition, Failure, Instance, Outcome, Reason, Write } from './definition.ts';

const Fault = z.object({ errorType: z.string(), errorMessage: z.string(), trace: z.array(z.string()) });
const Ready = z.object({ error: Fault.optional() });
const Answer = z.object({ payload: z.string().optional(), error: Fault.optional(), ms: z.number() });

/** Lambda gives a cold start ten seconds of its own, whatever the function's timeout. */
const INIT_MS = 10_000;
const WORKER = new URL('./worker.mjs', import.meta.url);
/** Nothing that a function looks up may come from the developer's own AWS set-up. */
const ISOLATED: Env = {
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  LANG: 'en_US.UTF-8',
  TZ: ':UTC',
};

const spawn = (definition: Definition): Worker =>
  new Worker(WORKER, {
    name: definition.name,
    env: {
      ...ISOLATED,
      AWS_LAMBDA_FUNCTION_NAME: definition.name,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(definition.memory),
      ...definition.env,
    },
    workerData: { ...definition, stream: randomUUID() },
    resourceLimits: { maxOldGenerationSizeMb: definition.memory },
    stdout: true,
    stderr: true,
  });

class Thread implements Instance {
  alive = true;
  readonly #definition: Definition;
  readonly #thread: Worker;
  #state: 'loading' | 'ready' = 'loading';
  #event: string | undefined;
  #settle: ((outcome: Outcome) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(definition: Definition, write: Write) {
    this.#definition = definition;
    this.#thread = spawn(definition);
    createInterface(this.#thread.stdout).on('line', write);
    createInterface(this.#thread.stderr).on('line', write);
    this.#thread.on('message', (message: unknown) => {
      if (this.#state === 'loading') this.#loaded(Ready.parse(message).error);
      else this.#answered(Answer.parse(message));
    });
    this.#thread.on('error', (error: Error) => {
      this.#end('crash', { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] });
    });
    this.#thread.on('exit', (code) => {
      const errorMessage = `Runtime exited with error: exit status ${String(code)}`;
      this.#end('crash', { errorType: 'Runtime.ExitError', errorMessage, trace: [] });
    });
  }

  run(event: string): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#settle = resolve;
      this.#event = event;
      if (this.#state === 'ready') this.#send();
      else this.#limit(INIT_MS);
    });
  }

  async stop(): Promise<void> {
    this.alive = false;
    await this.#thread.terminate();
  }

  #loaded(error: Failure | undefined): void {
    if (error !== undefined) {
      this.#end('init', error);
      return;
    }
    this.#state = 'ready';
    if (this.#event !== undefined) this.#send();
  }

  #send(): void {
    this.#limit(this.#definition.timeoutMs);
    const deadline = Date.now() + this.#definition.timeoutMs;
    this.#thread.postMessage({ event: this.#event, requestId: randomUUID(), deadline });
    this.#event = undefined;
  }

  #limit(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A pause in the debugger is not a function that hangs.
      if (inspectorUrl() !== undefined) return;
      const errorMessage = `Task timed out after ${(ms / 1000).toFixed(2)} seconds`;
      this.#end('timeout', { errorType: 'Sandbox.Timedout', errorMessage, trace: [] });
    }, ms);
  }

  #answered({ payload, error, ms }: z.infer<typeof Answer>): void {
    this.#reply(
      error === undefined
        ? { ok: true, payload: payload ?? 'null', ms }
        : { ok: false, reason: 'error', failure: error, ms },
    );
  }

  /** The first of crash, exit and timeout is the one that is reported. */
  #end(reason: Reason, failure: Failure): void {
    this.alive = false;
    this.#reply({ ok: false, reason, failure, ms: 0 });
    void this.#thread.terminate();
  }

  #reply(outcome: Outcome): void {
    clearTimeout(this.#timer);
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(outcome);
  }
}

/** Starts a worker thread; it loads its bundle while the first event already waits. */
export const startInstance = (definition: Definition, write: Write): Instance => new Thread(definition, write);
