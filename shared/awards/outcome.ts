import * as z from 'zod';
import { ApplicationId, LineCode } from '../kernel/ids.ts';
import { Lei } from '../kernel/money.ts';

const Places = z.int().min(0);
const because = <Code extends string, Facts extends z.ZodRawShape>(code: Code, facts: Facts) =>
  z.strictObject({ code: z.literal(code), ...facts });

/** Why an application won or lost, with the numbers it was decided on: `left` of `of` in its pot when its turn came. */
export const Reason = z.discriminatedUnion('code', [
  because('FitsTheLine', { asked: Lei, left: Lei, of: Lei }),
  because('GivenWhatWasLeft', { asked: Lei, left: Lei, of: Lei }),
  because('DoesNotFit', { asked: Lei, left: Lei, of: Lei }),
  /** An earlier one did not fit, and the call's rule stops the line there. */
  because('LineStopped', { asked: Lei, left: Lei, of: Lei, stoppedBy: z.string() }),
  /** It wins, but the money announced subject to funds is not there. */
  because('NoFunds', { asked: Lei, left: Lei, of: Lei }),
  because('PlaceGiven', { place: Places, of: Places }),
  because('NoPlaceLeft', { of: Places }),
  because('BelowThreshold', { threshold: z.int() }),
  because('BelowFloor', { criterion: z.string(), score: z.string(), floor: z.int() }),
  because('KnockedOut', { criterion: z.string() }),
  because('NothingToAward', {}),
  because('NotScored', {}),
  because('NotEligible', { requirements: z.array(z.string()) }),
]);
export type Reason = z.infer<typeof Reason>;

/** What came of an application: `reserve` is good enough but without money left, `unfunded` has won money that is not secured. */
export const OutcomeState = z.enum(['awarded', 'reserve', 'rejected', 'unfunded', 'ineligible']);
export type OutcomeState = z.infer<typeof OutcomeState>;

/** The outcome of one application. `score` is its mean for reading; `points` over `sheets` is the mean itself. */
export const Outcome = z.strictObject({
  applicationId: ApplicationId,
  outcome: OutcomeState,
  awarded: Lei,
  rank: z.int().min(1).nullable(),
  score: z.string().nullable(),
  points: z.int().min(0).nullable(),
  sheets: z.int().min(0),
  reason: Reason,
});
export type Outcome = z.infer<typeof Outcome>;

/** What a pot gave: `awarded` and `unspent` are together what was `secured`. */
export const PotOutcome = z.strictObject({
  line: LineCode,
  source: z.string(),
  envelope: Lei,
  secured: Lei,
  awarded: Lei,
  /** Promised to winners whose money is not secured. */
  waiting: Lei,
  unspent: Lei,
});
export type PotOutcome = z.infer<typeof PotOutcome>;

/** How many of each outcome, and how much in all. */
export const Totals = z.strictObject({
  applications: z.int(),
  awarded: z.int(),
  reserve: z.int(),
  rejected: z.int(),
  unfunded: z.int(),
  ineligible: z.int(),
  amount: Lei,
});
export type Totals = z.infer<typeof Totals>;
