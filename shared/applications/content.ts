import * as z from 'zod';
import { LineCode } from '../kernel/ids.ts';
import { LocalDate } from '../kernel/instants.ts';
import { Lei } from '../kernel/money.ts';
import { Line, Prose } from '../kernel/text.ts';

const Phone = z
  .string()
  .regex(/^\+?[0-9 ()-]{5,24}$/, 'phone')
  .optional();

/** The project: what, where, when, for whom and why. */
export const Project = z.strictObject({
  title: Line(200).optional(),
  /** The budget line applied for; one of the call's envelopes. */
  line: LineCode.optional(),
  /** Where the money of the line comes from, when the call announces the line from several sources. */
  source: z
    .string()
    .regex(/^(municipal|sponsor-[a-z0-9-]{1,40})$/)
    .optional(),
  place: Line(300).optional(),
  startsOn: LocalDate.optional(),
  endsOn: LocalDate.optional(),
  description: Prose(12_000).optional(),
  goal: Prose(2000).optional(),
  objectives: z.array(Prose(600)).max(20).optional(),
  justification: Prose(6000).optional(),
  relevance: Prose(6000).optional(),
  targetGroup: Prose(2000).optional(),
  beneficiaries: z.int().min(0).max(10_000_000).optional(),
  /** Whether and how it continues an earlier project. */
  continues: Prose(2000).optional(),
  visibility: Prose(3000).optional(),
});
export type Project = z.infer<typeof Project>;

/** Who applies: what the organisation has done so far. */
export const Experience = z.strictObject({ activity: Prose(6000).optional(), earlierProjects: Prose(6000).optional() });

const Contact = z.strictObject({
  name: Line(120),
  function: Line(120).optional(),
  phone: Phone,
  email: z.email().max(254).optional(),
});
const Bank = z.strictObject({
  name: Line(120),
  iban: z.string().regex(/^[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}$/, 'iban'),
  holder: Line(200),
});
/** Persons and accounts; shown to members and staff, never to evaluators. */
export const ApplicationContacts = z.strictObject({
  representative: Contact.optional(),
  lead: Contact.optional(),
  bank: Bank.optional(),
});
export type ApplicationContacts = z.infer<typeof ApplicationContacts>;

export const Activity = z.strictObject({
  title: Line(300),
  startsOn: LocalDate.optional(),
  endsOn: LocalDate.optional(),
  responsible: Line(200).optional(),
  result: Prose(600).optional(),
});
export const Indicator = z.strictObject({
  title: Line(300),
  unit: Line(60),
  baseline: z.int().min(0).max(1_000_000_000).optional(),
  target: z.int().min(0).max(1_000_000_000),
  proof: Line(300).optional(),
});
export const Partner = z.strictObject({ name: Line(200), role: Prose(600).optional() });

/** A row of the budget: what, how many at which price, and the applicant's own share of it; the rest is requested. */
export const BudgetRow = z.strictObject({
  item: Line(200),
  unit: Line(60),
  quantity: z.int().min(1).max(1_000_000),
  unitPrice: Lei,
  own: Lei,
});
export type BudgetRow = z.infer<typeof BudgetRow>;

/** What the representative declares; each has to be true to submit. */
export const Declarations = z.strictObject({
  dataIsTrue: z.boolean().optional(),
  noDoubleFinancing: z.boolean().optional(),
  noArrears: z.boolean().optional(),
  personalDataConsent: z.boolean().optional(),
});
export type Declarations = z.infer<typeof Declarations>;

/** What an organisation writes, section by section; a draft may lack anything. */
export const Content = z.strictObject({
  project: Project.optional(),
  experience: Experience.optional(),
  contacts: ApplicationContacts.optional(),
  activities: z.array(Activity).max(50).optional(),
  indicators: z.array(Indicator).max(30).optional(),
  partners: z.array(Partner).max(20).optional(),
  budget: z.array(BudgetRow).max(100).optional(),
  declarations: Declarations.optional(),
});
export type Content = z.infer<typeof Content>;

/** What was written does not fit into one item of the table, which holds 400 KB. */
export interface ApplicationTooLong {
  readonly code: 'ApplicationTooLong';
  readonly bytes: number;
  readonly most: number;
}
const MOST_BYTES = 300_000;

/** Refuses what is longer than 300 000 bytes as JSON. */
export function tooLong(content: Content): ApplicationTooLong | undefined {
  const bytes = Buffer.byteLength(JSON.stringify(content));
  return bytes > MOST_BYTES ? { code: 'ApplicationTooLong', bytes, most: MOST_BYTES } : undefined;
}
