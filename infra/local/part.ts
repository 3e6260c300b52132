/** Environment variables as a function sees them. */
export type Env = Readonly<Record<string, string>>;

/** One stand-in of the local stack; `env` is what functions need to reach it. */
export interface Part {
  readonly name: string;
  readonly env: Env;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** An event as it is put on the default bus; the bus adds id, account, region and, when missing, the time. */
export interface BusEvent {
  readonly source: string;
  readonly 'detail-type': string;
  readonly detail: unknown;
  readonly resources?: readonly string[];
  readonly time?: string;
}

/** Puts an event on the bus; resolves once it is on disk, not once it was handled. */
export type Emit = (event: BusEvent) => Promise<void>;
