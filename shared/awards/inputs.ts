import * as z from 'zod';
import { hashOf } from '../kernel/canonical.ts';
import { ApplicationId, CallId, LineCode } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';
import { Lei } from '../kernel/money.ts';

/** The published format has its own schemas and its own number: a rule added to calls later must not change an old hash. */
export const FORMAT = 'concurs-competition-inputs/1';

const CriterionCode = z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/);
const Points = z.int().min(0).max(1000);
const Source = z.string().regex(/^(municipal|sponsor-[a-z0-9-]{1,40})$/);

/** One step of the chain that breaks ties: more points in a criterion, larger own share, earlier submission, more votes of the commission. */
export const TieBreak = z.union([
  z.strictObject({ by: z.literal('criterion'), criterion: CriterionCode }),
  z.strictObject({ by: z.enum(['own-contribution', 'earlier-submission', 'commission-vote']) }),
]);
export type TieBreak = z.infer<typeof TieBreak>;

/** The rules a decision follows, as the call published them. */
export const AwardRules = z.strictObject({
  threshold: z.int().min(0),
  allocationMode: z.enum(['full', 'proportional']),
  partialAward: z.boolean(),
  whenOneDoesNotFit: z.enum(['skip', 'stop']),
  tieBreaks: z.array(TieBreak),
});
export type AwardRules = z.infer<typeof AwardRules>;

export const GridRow = z.strictObject({
  code: CriterionCode,
  max: Points,
  floor: Points.optional(),
  knockOut: z.boolean(),
});
export type GridRow = z.infer<typeof GridRow>;

/** The money of one budget line from one source; `secured` is how much of the envelope is really there (all of it, unless the call was subject to funds). */
export const PotInput = z.strictObject({ line: LineCode, source: Source, envelope: Lei, secured: Lei });
export type PotInput = z.infer<typeof PotInput>;

/** One application as the decision sees it. `sheets` are the points per criterion of each evaluator, sorted so that their order names nobody. */
export const ApplicationInput = z.strictObject({
  id: ApplicationId,
  registrationNumber: z.string().min(1).max(80),
  line: LineCode.nullable(),
  source: Source,
  requested: Lei,
  own: Lei,
  total: Lei,
  submittedAt: Instant,
  eligible: z.boolean(),
  /** Codes of the requirements that were not met. */
  ineligibleBecause: z.array(z.string().max(80)),
  sheets: z.array(z.array(Points)),
  /** Votes it got when the commission voted on a tie. */
  tieVotes: z.int().min(0).max(1000).optional(),
});
export type ApplicationInput = z.infer<typeof ApplicationInput>;

/** Everything of a competition but its applications. */
export const CompetitionHead = z.strictObject({
  format: z.literal(FORMAT),
  call: z.strictObject({ id: CallId, code: z.string(), kind: z.enum(['subsidy', 'selection', 'distinction']) }),
  grid: z.array(GridRow).min(1),
  rules: AwardRules,
  pots: z.array(PotInput),
  /** Seats or places, where there is no money to share. */
  capacity: z.int().min(0).optional(),
});
export type CompetitionHead = z.infer<typeof CompetitionHead>;

/** Everything a decision depends on, and nothing else: whoever has it can replay the decision. */
export const CompetitionInputs = z
  .strictObject({ ...CompetitionHead.shape, applications: z.array(ApplicationInput) })
  .superRefine(({ call, capacity, grid, pots, applications }, context) => {
    const refuse = (message: string, ...path: (string | number)[]) => {
      context.addIssue({ code: 'custom', message, path });
    };
    const known = new Set(pots.map(potKey));
    if ((call.kind === 'subsidy') === (capacity !== undefined)) refuse('money for a subsidy, capacity otherwise');
    if (known.size !== pots.length) refuse('a pot comes twice', 'pots');
    if (pots.some(({ secured, envelope }) => secured > envelope)) refuse('more secured than the envelope', 'pots');
    if (new Set(applications.map(({ id }) => id)).size !== applications.length) refuse('twice', 'applications');
    applications.forEach((application, index) => {
      if (capacity === undefined && !known.has(potKey(application))) refuse('no such pot', 'applications', index);
      if (!application.sheets.every((sheet) => fits(sheet, grid))) refuse('not the grid', 'applications', index);
    });
  });
export type CompetitionInputs = z.infer<typeof CompetitionInputs>;

const fits = (sheet: readonly number[], grid: readonly GridRow[]): boolean =>
  sheet.length === grid.length && grid.every(({ max }, index) => (sheet[index] ?? 0) <= max);

/** Everything of the inputs but the applications. */
export const headOf = ({ applications: _, ...head }: CompetitionInputs): CompetitionHead => head;

/** The name of a pot among the pots of a competition. */
export const potKey = ({ line, source }: { readonly line: LineCode | null; readonly source: string }): string =>
  `${line ?? ''}#${source}`;

/** By UTF-16 code units, the same on every machine. */
export const inTextOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inSheetOrder = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((points, index) => points !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
};

/** The one order in which inputs are hashed and published: pots by name, applications by id, sheets by their points. */
export const inCanonicalOrder = (inputs: CompetitionInputs): CompetitionInputs => ({
  ...inputs,
  pots: inputs.pots.toSorted((a, b) => inTextOrder(potKey(a), potKey(b))),
  applications: inputs.applications
    .map((application) => ({
      ...application,
      ineligibleBecause: application.ineligibleBecause.toSorted(inTextOrder),
      sheets: application.sheets.toSorted(inSheetOrder),
    }))
    .toSorted((a, b) => inTextOrder(a.id, b.id)),
});

/** SHA-256 of the canonical JSON of the inputs as they are published, money in lei as decimal strings. */
export const inputsHash = (inputs: CompetitionInputs): string =>
  hashOf(z.encode(CompetitionInputs, inCanonicalOrder(inputs)));
