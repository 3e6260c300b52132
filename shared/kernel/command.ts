import type { Actor } from './actor.ts';
import type { Instant } from './instants.ts';

/** One request to change something: who, when, and under which keys; all its writes commit together or not at all. */
export interface Command {
  /** Unique per request; it tells our own write from another's when a reply was lost. */
  readonly id: string;
  readonly actor: Actor;
  /** The request's time as the gateway stamped it. */
  readonly now: Instant;
  /** The version the caller has seen (`If-Match`). */
  readonly ifMatch?: number;
  /** The caller's `Idempotency-Key` with the fingerprint of the request it came with. */
  readonly once?: { readonly key: string; readonly fingerprint: string };
}
