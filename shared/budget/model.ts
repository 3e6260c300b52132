import * as z from 'zod';
import { Trail } from '../audit/index.ts';
import { LineCode, ProgrammeId, UserId } from '../kernel/ids.ts';
import { Instant, LocalDate } from '../kernel/instants.ts';
import { Minor } from '../kernel/money.ts';
import { Line } from '../kernel/text.ts';

/** Where a pot's money comes from: the municipal budget, or one sponsor's donation. */
export const Source = z
  .string()
  .regex(/^(municipal|sponsor-[a-z0-9-]{1,40})$/)
  .meta({ id: 'FundingSource', description: '`municipal`, or `sponsor-<slug>` for one donation' });
export type Source = z.infer<typeof Source>;

/** A pot is one budget line of the programme × one funding source. */
export const PotId = z.strictObject({ line: LineCode, source: Source }).meta({ id: 'PotId' });
export type PotId = z.infer<typeof PotId>;

/** The five buckets a pot's money lies in, in the order it travels. */
export const BUCKETS = ['available', 'announced', 'reserved', 'contracted', 'paid'] as const;
export const Bucket = z.enum(BUCKETS);
export type Bucket = z.infer<typeof Bucket>;
export type Balances = Readonly<Record<Bucket | 'secured', number>>;

/** A donation goes to the purpose its donor named, and nowhere else. */
export const Donation = z.object({ donor: Line(200), purpose: Line(500) });
export type Donation = z.infer<typeof Donation>;

/** A pot as it is stored, in bani; the buckets always sum to `secured`, and `version` counts its entries. */
export const Pot = z.object({
  line: LineCode,
  source: Source,
  secured: Minor,
  available: Minor,
  announced: Minor,
  reserved: Minor,
  contracted: Minor,
  paid: Minor,
  donor: Donation.shape.donor.optional(),
  purpose: Donation.shape.purpose.optional(),
  version: z.int().min(1),
});
export type Pot = z.infer<typeof Pot>;

/** The programme's budget as a whole, in bani: Σ municipal secured ≤ ceiling, `room` is what may still be secured. */
export const BudgetHead = z.object({
  programmeId: ProgrammeId,
  ceiling: Minor,
  secured: Minor,
  room: Minor,
  version: z.int().min(1),
  trail: Trail,
});
export type BudgetHead = z.infer<typeof BudgetHead>;

/** The decision or disposition on which finance acts. */
export const Act = z.strictObject({ number: Line(60), date: LocalDate }).meta({ id: 'Act' });
export type Act = z.infer<typeof Act>;

export const Movement = z.enum(['secure', 'cut', 'transfer', 'announce', 'reserve', 'release', 'cancel']);
export type Movement = z.infer<typeof Movement>;

/** Where an amount was or went: a bucket of this pot, or outside of it. */
export const Place = z.enum(['outside', ...BUCKETS]);
export type Place = z.infer<typeof Place>;

/** One movement of one pot, in bani; entries are never changed or deleted. `other` is the second pot of a transfer. */
export const BudgetEntry = z.object({
  movement: Movement,
  reference: z.string(),
  line: LineCode,
  source: Source,
  from: Place,
  to: Place,
  amount: Minor,
  at: Instant,
  by: UserId,
  act: Act.optional(),
  other: PotId.optional(),
});
export type BudgetEntry = z.infer<typeof BudgetEntry>;
