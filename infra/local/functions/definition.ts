import type { Env } from '../part.ts';

/** A function as the template describes it. */
export interface Definition {
  readonly name: string;
  readonly arn: string;
  /** The bundle and the name it exports its handler under. */
  readonly file: string;
  readonly handler: string;
  /** Megabytes. */
  readonly memory: number;
  readonly timeoutMs: number;
  /** Most instances at a time. */
  readonly instances: number;
  readonly env: Env;
}

/** Why an invocation has no answer, in the shape Lambda reports it. */
export interface Failure {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace: readonly string[];
}

/** `init`: the bundle did not load; `error`: the handler threw; `crash`: its environment ended; `timeout`: it took too long. */
export type Reason = 'init' | 'error' | 'crash' | 'timeout';

/** What became of an invocation; `ms` is the handler's own time inside its worker, zero when it never answered. */
export type Outcome =
  | { readonly ok: true; readonly payload: string; readonly ms: number }
  | { readonly ok: false; readonly reason: Reason; readonly failure: Failure; readonly ms: number };

/** One execution environment: takes one event at a time and dies with its first crash. */
export interface Instance {
  readonly alive: boolean;
  run(event: string): Promise<Outcome>;
  stop(): Promise<void>;
}

/** Takes a line that a function wrote. */
export type Write = (line: string) => void;
