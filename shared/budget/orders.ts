import * as z from 'zod';
import { LineCode } from '../kernel/ids.ts';
import { Lei } from '../kernel/money.ts';
import { Line } from '../kernel/text.ts';
import { Act, Donation, type Pot, PotId, Source } from './model.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { AmountZero, DonationBound, DonationDiffers, SamePot } from './refusals.ts';

/** A sponsor's donation as finance names it: the slug becomes the source `sponsor-<slug>`. */
export const Sponsor = z
  .strictObject({ slug: z.string().regex(/^[a-z0-9-]{1,40}$/), donor: Donation.shape.donor, purpose: Line(500) })
  .meta({ id: 'BudgetSponsor' });

/** Money approved by an act for a line. */
export const Funding = z
  .strictObject({ line: LineCode, source: z.union([z.literal('municipal'), Sponsor]), amount: Lei, act: Act })
  .meta({ id: 'BudgetFunding' });
export type Funding = z.infer<typeof Funding>;

/** Money taken back from a line by an act (rectification). */
export const Cut = z.strictObject({ line: LineCode, source: Source, amount: Lei, act: Act }).meta({ id: 'BudgetCut' });
export type Cut = z.infer<typeof Cut>;

/** Money moved from one line to another by an act. */
export const Transfer = z
  .strictObject({ from: PotId, to: PotId, amount: Lei, act: Act })
  .meta({ id: 'BudgetTransfer' });
export type Transfer = z.infer<typeof Transfer>;

/** An order moves something: an amount of zero is refused. */
export const notZero = ({ amount }: { readonly amount: number }): Result<void, AmountZero> =>
  amount === 0 ? err({ code: 'AmountZero', at: ['/amount'] }) : ok(undefined);

/** The pot an order of funding fills. */
export const fundedPot = ({ line, source }: Funding): PotId => ({
  line,
  source: source === 'municipal' ? source : `sponsor-${source.slug}`,
});

/** One slug is one donation: its donor and purpose stay what they were the first time, on whatever line. */
export function sameDonation(pots: readonly Pot[], funding: Funding): Result<Donation | undefined, DonationDiffers> {
  if (funding.source === 'municipal') return ok(undefined);
  const { donor, purpose } = funding.source;
  const { source } = fundedPot(funding);
  const differs = (pot: Pot) => pot.source === source && (pot.donor !== donor || pot.purpose !== purpose);
  return pots.some(differs) ? err({ code: 'DonationDiffers', source, at: ['/source'] }) : ok({ donor, purpose });
}

/** Only municipal money moves between lines: a donation keeps its line and purpose, and nothing is mixed into it. */
export function mayTransfer({ from, to }: Transfer): Result<void, DonationBound | SamePot> {
  if (from.source !== 'municipal') return err({ code: 'DonationBound', ...from, at: ['/from/source'] });
  if (to.source !== 'municipal') return err({ code: 'DonationBound', ...to, at: ['/to/source'] });
  return from.line === to.line ? err({ code: 'SamePot', ...to, at: ['/to/line'] }) : ok(undefined);
}
