import * as z from 'zod';
import { Lei, lei } from '../kernel/money.ts';
import { Line } from '../kernel/text.ts';

/** Where a rule comes from. Only `law` and `regulation` may be shown as such, and only with their source. */
export const Basis = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('law'), source: Line(300) }),
    z.strictObject({ kind: z.literal('regulation'), source: Line(300) }),
    z.strictObject({ kind: z.literal('default') }),
  ])
  .meta({ id: 'RuleBasis', description: 'law and regulation name their source; default = set by the authority' });
export type Basis = z.infer<typeof Basis>;

const rule = <V extends z.ZodType>(value: V) => z.strictObject({ value, basis: Basis });
const Days = z.int().min(0).max(365);

/** How ties are broken, in this order: more points in a criterion, larger own share, earlier submission, the commission's recorded vote. */
export const TieBreak = z.union([
  z.strictObject({ by: z.literal('criterion'), criterion: z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/) }),
  z.strictObject({ by: z.enum(['own-contribution', 'earlier-submission', 'commission-vote']) }),
]);
export type TieBreak = z.infer<typeof TieBreak>;

/** Every number of a competition is a rule of its call with its basis; they freeze at publication. */
export const Rules = z
  .strictObject({
    /** The most one application may ask for, lei. */
    maxGrant: rule(Lei),
    /** The applicant's own share of the total, at least so many percent. */
    minOwnContributionPercent: rule(z.int().min(0).max(100)),
    maxApplicationsPerOrganisation: rule(z.int().min(1).max(100)),
    /** Days between publication and closing, at least. */
    minOpenDays: rule(Days),
    /** Calendar days an applicant has to complete a dossier. */
    completionDays: rule(Days),
    /** The mean total an application must reach to be financed, in points of the grid. */
    threshold: rule(z.int().min(0).max(1000)),
    /** Locked sheets an application needs before it can be ranked. */
    minEvaluations: rule(z.int().min(1).max(15)),
    allocationMode: rule(z.enum(['full', 'proportional'])),
    /** Whether the last one may be offered what is left when its request does not fit. */
    partialAward: rule(z.boolean()),
    /** What happens when one does not fit: go on with the next, or stop the line there. */
    whenOneDoesNotFit: rule(z.enum(['skip', 'stop'])),
    tieBreaks: rule(z.array(TieBreak).max(8)),
    /** Published without money behind it, and says so; its decision needs the money all the same. */
    subjectToFunds: rule(z.boolean()),
  })
  .meta({ id: 'CallRules' });
export type Rules = z.infer<typeof Rules>;

const byDefault = <V>(value: V) => ({ value, basis: { kind: 'default' } as const });

/** What a new call starts from: defaults, set by the authority; none of them is law. */
export const defaultRules: Rules = {
  maxGrant: byDefault(lei(20_000)),
  minOwnContributionPercent: byDefault(0),
  maxApplicationsPerOrganisation: byDefault(1),
  minOpenDays: byDefault(15),
  completionDays: byDefault(5),
  threshold: byDefault(60),
  minEvaluations: byDefault(3),
  allocationMode: byDefault('full'),
  partialAward: byDefault(false),
  whenOneDoesNotFit: byDefault('skip'),
  tieBreaks: byDefault([{ by: 'own-contribution' }, { by: 'earlier-submission' }, { by: 'commission-vote' }]),
  subjectToFunds: byDefault(false),
};
