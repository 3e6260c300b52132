import * as z from 'zod';
import { Trail } from '../audit/index.ts';
import { ApplicationId, CallId, DocumentId, LineCode, OrganisationId, UserId } from '../kernel/ids.ts';
import { Instant, LocalDate } from '../kernel/instants.ts';
import { Lei } from '../kernel/money.ts';
import { Line, Prose } from '../kernel/text.ts';

export const ApplicationState = z.enum([
  'draft',
  'submitted',
  'to-complete',
  'eligible',
  'ineligible',
  'awarded',
  'reserve',
  'rejected',
  'unfunded',
  'withdrawn',
]);
export type ApplicationState = z.infer<typeof ApplicationState>;

/** One row of the project's budget; what is requested of it is `quantity × unitPrice − own`, computed by the server. */
export const BudgetRow = z.strictObject({
  item: Line(200),
  unit: Line(40),
  quantity: z.int().min(1).max(100_000),
  unitPrice: Lei,
  own: Lei,
});
export type BudgetRow = z.infer<typeof BudgetRow>;

/** What an organisation writes, section by section; a draft may miss any of them. */
export const Content = z.strictObject({
  line: LineCode.optional(),
  title: Line(200).optional(),
  place: Line(200).optional(),
  startsOn: LocalDate.optional(),
  endsOn: LocalDate.optional(),
  summary: Prose(4000).optional(),
  goal: Prose(4000).optional(),
  targetGroup: Prose(2000).optional(),
  activities: Prose(8000).optional(),
  results: Prose(4000).optional(),
  contact: z.strictObject({ name: Line(120), phone: Line(40), email: z.email().max(200) }).optional(),
  budget: z.array(BudgetRow).max(60).optional(),
  /** The applicant's own statements: the data are true, the costs are not financed twice, the data may be processed. */
  declarations: z.strictObject({ trueData: z.boolean(), noDoubleFinancing: z.boolean(), dataProcessing: z.boolean() }).optional(),
});
export type Content = z.infer<typeof Content>;

/** Sums of the budget table, in bani; always the server's. */
export const Totals = z.object({ total: Lei, own: Lei, requested: Lei });
export type Totals = z.infer<typeof Totals>;

/** A document of the dossier (dosar), from the request to upload it to the verdict of its scan. */
export const DossierDocument = z.object({
  id: DocumentId,
  requirement: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  declaredSha256: z.string().optional(),
  state: z.enum(['awaiting-upload', 'received']),
  sha256: z.string().optional(),
  eTag: z.string().optional(),
  scan: z.enum(['pending', 'clean', 'infected']),
  addedAt: Instant,
  addedBy: UserId,
  receivedAt: Instant.optional(),
});
export type DossierDocument = z.infer<typeof DossierDocument>;

/** Why one requirement is not met, or what has to be completed. */
export const Reason = z.object({ requirement: z.string(), reason: z.string() });
export type Reason = z.infer<typeof Reason>;

/** An application (cerere de finanțare) as a whole; what is in it lives beside it. */
export const Application = z.object({
  id: ApplicationId,
  callId: CallId,
  organisationId: OrganisationId,
  state: ApplicationState,
  title: z.string().optional(),
  createdAt: Instant,
  /** How often it was submitted; the last submission counts. */
  submissions: z.int().min(0),
  registrationNumber: z.string().optional(),
  submittedAt: Instant.optional(),
  /** Set while something is to be completed: until when, and what. */
  completionDueAt: Instant.optional(),
  reasons: z.array(Reason).readonly().optional(),
  awarded: Lei.optional(),
  version: z.int().min(1),
  trail: Trail,
});
export type Application = z.infer<typeof Application>;

/** What a ranking reads of an application from its submission on; the numbers are those of the submission that counts. */
export const Standing = z.object({
  callId: CallId,
  applicationId: ApplicationId,
  organisationId: OrganisationId,
  line: LineCode.nullable(),
  source: z.string().nullable(),
  registrationNumber: z.string(),
  submittedAt: Instant,
  requested: Lei,
  own: Lei,
  total: Lei,
  title: z.string(),
  state: ApplicationState.exclude(['draft']),
  reasons: z.array(Reason).readonly().optional(),
  awarded: Lei.optional(),
  dossierHash: z.string(),
  receiptHash: z.string(),
});
export type Standing = z.infer<typeof Standing>;
