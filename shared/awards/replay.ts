import * as z from 'zod';
import { canonicalJson, type Json } from '../kernel/canonical.ts';
import { allocate } from './allocate.ts';
import { AwardRecord, Decision } from './decision.ts';
import { CompetitionHead, CompetitionInputs, inputsHash } from './inputs.ts';
import { Outcome, PotOutcome, Totals } from './outcome.ts';

/** A page of published results, as far as replaying needs it. */
export const PublishedPage = z.object({
  decision: Decision.pick({ inputsHash: true, totals: true, pots: true }),
  competition: CompetitionHead,
  items: z.array(AwardRecord),
  next: z.string().optional(),
});
export type PublishedPage = z.infer<typeof PublishedPage>;

/** What was published and what the published inputs give, where the two differ; `null` is something that is not there. */
export interface Difference {
  readonly of: string;
  readonly published: string | null;
  readonly recomputed: string | null;
}

/**
 * Replays published results: hashes the published inputs, ranks and allocates again, and compares every outcome, every pot and
 * the totals with what was published. No difference means that the decision follows from its inputs and nothing else.
 */
export function replay({ decision, competition, items }: PublishedPage): readonly Difference[] {
  const inputs = CompetitionInputs.safeParse(
    z.encode(z.object({ ...CompetitionHead.shape, applications: z.array(AwardRecord.shape.input) }), {
      ...competition,
      applications: items.map(({ input }) => input),
    }),
  );
  if (!inputs.success) return [{ of: 'inputs', published: null, recomputed: z.prettifyError(inputs.error) }];
  const hash = compared('inputsHash', z.string(), decision.inputsHash, inputsHash(inputs.data));
  const allocation = allocate(inputs.data);
  if (!allocation.ok)
    return [...hash, { of: 'allocation', published: 'decided', recomputed: canonicalJson({ ...allocation.error }) }];
  const { outcomes, pots, totals } = allocation.value;
  return [
    ...hash,
    ...comparedOutcomes(items, outcomes),
    ...compared('pots', z.array(PotOutcome).readonly(), decision.pots, pots),
    ...compared('totals', Totals, decision.totals, totals),
  ];
}

/** In the order of the results, which is part of what is published. */
const comparedOutcomes = (items: readonly AwardRecord[], outcomes: readonly Outcome[]): readonly Difference[] =>
  Array.from({ length: Math.max(items.length, outcomes.length) }, (_, index) => index).flatMap((index) => {
    const item = items[index];
    const of = item?.input.registrationNumber ?? outcomes[index]?.applicationId ?? '';
    return compared(of, Outcome.optional(), item?.result, outcomes[index]);
  });

function compared<T>(of: string, schema: z.ZodType<T>, published: T, recomputed: T): readonly Difference[] {
  const [before, now] = [published, recomputed].map((value) => textOf(schema, value));
  return before === now ? [] : [{ of, published: before ?? null, recomputed: now ?? null }];
}

const textOf = <T>(schema: z.ZodType<T>, value: T): string | null =>
  value === undefined ? null : canonicalJson(z.encode(schema, value) as Json); // encoded values are JSON
