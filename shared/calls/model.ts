import * as z from 'zod';
import { Trail } from '../audit/index.ts';
import { CallId, LineCode, ProgrammeId } from '../kernel/ids.ts';
import { Instant, LocalDate, LocalTime } from '../kernel/instants.ts';
import { Lei } from '../kernel/money.ts';
import { Line, Prose, Text } from '../kernel/text.ts';
import { Basis, Rules } from './rules.ts';

/** Limited by money, by seats (a coordinating council), or by places (a distinction). */
export const CallKind = z.enum(['subsidy', 'selection', 'distinction']);
export type CallKind = z.infer<typeof CallKind>;

/** Stored states. Open and closed follow from the clock; ranked (every sheet locked) follows from the sheets. */
export const CallStatus = z.enum([
  'draft',
  'published',
  'screening',
  'evaluation',
  'decided',
  'results-published',
  'final',
  'archived',
  'cancelled',
]);
export type CallStatus = z.infer<typeof CallStatus>;

/** One criterion of the grid (grila de evaluare): integer points from 0 to `max`; below `floor`, or 0 in a knock-out, is never financed. */
export const Criterion = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9]{0,7}$/),
  title: Text(300),
  max: z.int().min(1).max(1000),
  floor: z.int().min(0).max(1000).optional(),
  knockOut: z.boolean().default(false),
});
export type Criterion = z.infer<typeof Criterion>;

/** The most points one sheet can give. */
export const mostOf = (grid: readonly Pick<Criterion, 'max'>[]): number =>
  grid.reduce((total, { max }) => total + max, 0);

/** A condition the officer checks for each application, beside the required documents. */
export const Requirement = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  title: Text(500),
  basis: Basis,
});
export type Requirement = z.infer<typeof Requirement>;

export const DOCUMENT_TYPES = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

/** A document of the dossier (dosar): which types, how large, whether the application can go without it. */
export const RequiredDocument = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  title: Text(300),
  required: z.boolean(),
  types: z.array(z.enum(DOCUMENT_TYPES)).min(1),
  maxBytes: z.int().min(1).max(25_000_000),
});
export type RequiredDocument = z.infer<typeof RequiredDocument>;

/** The money of one budget line announced by a call. `source` is `municipal` or a donation's id (`sponsor-…`). */
export const Envelope = z.strictObject({
  line: LineCode,
  source: z.string().regex(/^(municipal|sponsor-[a-z0-9-]{1,40})$/),
  amount: Lei,
});
export type Envelope = z.infer<typeof Envelope>;

/** When applications may be filed; days and hours of Europe/Chisinau. */
export const Calendar = z.strictObject({
  opens: z.strictObject({ date: LocalDate, time: LocalTime }),
  closes: z.strictObject({ date: LocalDate, time: LocalTime }),
});
export type Calendar = z.infer<typeof Calendar>;

/** What an officer writes. */
export const CallContent = z.strictObject({
  programmeId: ProgrammeId,
  kind: CallKind,
  /** In front of registration numbers: `SUB-17` gives `SUB-17/000123`. */
  code: z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,19}$/),
  title: Text(300),
  summary: Text(5000),
  calendar: Calendar,
  /** Money per line, for a subsidy; for the other kinds `capacity` says how many seats or places. */
  envelopes: z.array(Envelope).max(20),
  capacity: z.int().min(1).max(1000).optional(),
  rules: Rules,
  grid: z.array(Criterion).min(1).max(20),
  requirements: z.array(Requirement).max(30),
  documents: z.array(RequiredDocument).max(30),
});
export type CallContent = z.infer<typeof CallContent>;

/** A deadline moved later, and why, in public. */
export const Extension = z.strictObject({ from: Instant, to: Instant, reason: Prose(2000), at: Instant });

/** A call (concurs): what was written, and what happened to it. `closesAt` only ever moves later. */
export const Call = z.object({
  ...CallContent.shape,
  id: CallId,
  status: CallStatus,
  opensAt: Instant,
  closesAt: Instant,
  publishedAt: Instant.optional(),
  act: Line(200).optional(),
  extensions: z.array(Extension),
  cancellation: z.object({ at: Instant, reason: Prose(2000) }).optional(),
  decidedAt: Instant.optional(),
  resultsPublishedAt: Instant.optional(),
  createdAt: Instant,
  version: z.int().min(1),
  trail: Trail,
});
export type Call = z.infer<typeof Call>;

/** What people see of a call's state: `published` is scheduled, open or closed by the clock. */
export const CallPhase = z.enum([...CallStatus.exclude(['published']).options, 'scheduled', 'open', 'closed']);
export type CallPhase = z.infer<typeof CallPhase>;

/** What the call is at this moment: a published call is scheduled, open or closed by the clock; the moment of closing is already too late. */
export function phaseOf(call: Pick<Call, 'status' | 'opensAt' | 'closesAt'>, now: Instant): CallPhase {
  if (call.status !== 'published') return call.status;
  if (now < call.opensAt) return 'scheduled';
  return now < call.closesAt ? 'open' : 'closed';
}

/** Everyone may see a call from its publication on; a draft, also one that was dropped, is the authority's own business. */
export const isPublic = (call: Pick<Call, 'publishedAt'>): boolean => call.publishedAt !== undefined;
