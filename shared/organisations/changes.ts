import * as z from 'zod';
import { type Organisation, OrganisationProfile } from './model.ts';

const { shape } = OrganisationProfile;

/** What changes in the register; `null` takes out what may be missing. The IDNO never changes. */
export const OrganisationChanges = z.strictObject({
  name: z.exactOptional(shape.name),
  nameRu: shape.nameRu.nullable(),
  legalForm: z.exactOptional(shape.legalForm),
  registeredOn: shape.registeredOn.nullable(),
  seat: z.exactOptional(shape.seat),
  inMunicipality: z.exactOptional(shape.inMunicipality),
  publicBenefit: shape.publicBenefit.nullable(),
  site: shape.site.nullable(),
  contacts: z.exactOptional(shape.contacts),
});
export type OrganisationChanges = z.infer<typeof OrganisationChanges>;

/** The organisation with its changes; what is not named stays as it is. */
export const withChanges = (
  organisation: Organisation,
  { nameRu, registeredOn, publicBenefit, site, ...changes }: OrganisationChanges,
): Organisation => ({
  ...organisation,
  ...changes,
  nameRu: changed(organisation.nameRu, nameRu),
  registeredOn: changed(organisation.registeredOn, registeredOn),
  publicBenefit: changed(organisation.publicBenefit, publicBenefit),
  site: changed(organisation.site, site),
});

const changed = <T>(before: T | undefined, after: T | null | undefined): T | undefined =>
  after === undefined ? before : (after ?? undefined);
