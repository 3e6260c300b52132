import * as z from 'zod';
import { Trail } from '../audit/index.ts';
import { OrganisationId, UserId } from '../kernel/ids.ts';
import { Instant, LocalDate } from '../kernel/instants.ts';
import { Line } from '../kernel/text.ts';
import { Idno } from './idno.ts';
import { MemberRole } from './rights.ts';

/**
 * The legal forms of a non-commercial organisation, Law 86/2020 art. 1: asociație obștească (`association`), fundație (`foundation`),
 * instituție privată (`private-institution`). The law does not count public institutions, parties, trade unions, employers' associations
 * or religious cults among them.
 */
export const LegalForm = z.enum(['association', 'foundation', 'private-institution']);
export type LegalForm = z.infer<typeof LegalForm>;

/** The status of public benefit (statut de utilitate publică), as its certificate has it. */
export const PublicBenefit = z.strictObject({ certificate: Line(100), until: LocalDate.optional() });

/** How the authority reaches the organisation: for members and staff only. */
export const Contacts = z.strictObject({
  administrator: Line(200),
  email: z.email().max(254),
  phone: z
    .string()
    .regex(/^\+?[0-9 ()-]{5,24}$/, 'phone')
    .optional(),
});
export type Contacts = z.infer<typeof Contacts>;

/** What a representative writes about the organisation; all but the contacts is public. */
export const OrganisationProfile = z.strictObject({
  name: Line(300),
  nameRu: Line(300).optional(),
  legalForm: LegalForm,
  registeredOn: LocalDate.optional(),
  seat: Line(300),
  inMunicipality: z.boolean(),
  publicBenefit: PublicBenefit.optional(),
  site: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
  contacts: Contacts,
});
export type OrganisationProfile = z.infer<typeof OrganisationProfile>;

/** An organisation of the register (Registrul organizațiilor); its IDNO never changes. */
export const Organisation = z.object({
  ...OrganisationProfile.shape,
  id: OrganisationId,
  idno: Idno,
  createdAt: Instant,
  version: z.int().min(1),
  trail: Trail,
});
export type Organisation = z.infer<typeof Organisation>;

/**
 * A person who may act for an organisation, or is asked whether they want to: somebody another person added is `invited` and may do
 * nothing, and nothing follows from it, until they accept themselves. `since` is when the present state of the two began.
 */
export const Member = z.object({
  organisationId: OrganisationId,
  userId: UserId,
  role: MemberRole,
  since: Instant,
  invited: z.literal(true).optional(),
});
export type Member = z.infer<typeof Member>;
