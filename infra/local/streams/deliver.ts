import * as z from 'zod';
import type { Outcome } from '../functions/definition.ts';
import type { StreamRecord } from './records.ts';

/** How a mapping deals with failure, as the template says. */
export interface Policy {
  readonly bisect: boolean;
  /** Retries before a batch is given up; -1 never gives up. */
  readonly attempts: number;
  /** Records older than this are given up; -1 for no limit. */
  readonly maxAgeSeconds: number;
  /** Whether the function names the record it failed at. */
  readonly reportsFailures: boolean;
}
export type Condition = 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
export interface Delivery {
  invoke(records: readonly StreamRecord[]): Promise<Outcome>;
  /** Everything up to this record is done with. */
  done(record: StreamRecord): void;
  giveUp(records: readonly StreamRecord[], condition: Condition, invocations: number): void;
  /** Waits before the next try; throws when the stack stops, which leaves the batch for the next start. */
  wait(tries: number): Promise<void>;
  /** Milliseconds since 1970 on the machine's clock, which is the stream's. */
  now(): number;
}

const Reported = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** The place of the first record that was not dealt with; the batch's length when all were. */
export function firstFailure(records: readonly StreamRecord[], outcome: Outcome, policy: Policy): number {
  if (!outcome.ok) return 0;
  const reported = policy.reportsFailures ? Reported.safeParse(JSON.parse(outcome.payload)) : undefined;
  if (reported?.success !== true) return records.length;
  const places = reported.data.batchItemFailures.map(({ itemIdentifier }) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
  );
  // An identifier that is none of the batch's makes the whole batch a failure, as on AWS.
  return places.includes(-1) ? 0 : Math.min(records.length, ...places);
}

function tooOld(record: StreamRecord, policy: Policy, now: number): boolean {
  return policy.maxAgeSeconds > 0 && now / 1000 - record.dynamodb.ApproximateCreationDateTime > policy.maxAgeSeconds;
}

/** Takes a batch through the function: halves it around a bad record, tries that again, gives it up in the end. */
export async function deliver(batch: readonly StreamRecord[], policy: Policy, delivery: Delivery): Promise<void> {
  let records = batch;
  for (let tries = 0; ; tries += 1) {
    const outcome = await delivery.invoke(records);
    const failed = firstFailure(records, outcome, policy);
    const last = records[failed - 1];
    if (last !== undefined) delivery.done(last);
    records = records.slice(failed);
    const [head] = records;
    if (head === undefined) return;
    if (records.length > 1 && policy.bisect) {
      const middle = Math.ceil(records.length / 2);
      await deliver(records.slice(0, middle), policy, delivery);
      await deliver(records.slice(middle), policy, delivery);
      return;
    }
    const exhausted = policy.attempts >= 0 && tries >= policy.attempts;
    if (exhausted || tooOld(head, policy, delivery.now())) {
      delivery.giveUp(records, exhausted ? 'RetryAttemptsExhausted' : 'RecordAgeExceeded', tries + 1);
      delivery.done(records.at(-1) ?? head);
      return;
    }
    await delivery.wait(tries);
  }
}
