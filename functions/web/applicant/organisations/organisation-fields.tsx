import { LegalForm, type Organisation } from '../../../../shared/organisations/index.ts';
import { Radios } from '../../components/choices.tsx';
import type { fieldsFor } from '../../components/form.tsx';
import { Fieldset } from '../../components/form-group.tsx';
import { DateInput, Input } from '../../components/input.tsx';
import type { OwnVisit } from '../../edge/page.ts';
import { type Fields, one } from '../../forms/fields.ts';
import { legalFormKeys } from '../../public/words.ts';

type Known = Omit<Organisation, 'id' | 'idno' | 'createdAt' | 'version' | 'trail'>;

export interface OrganisationFieldsProps {
  readonly visit: Pick<OwnVisit, 't'>;
  readonly fields: ReturnType<typeof fieldsFor>;
  /** What the register has now. @default - a new organisation */
  readonly organisation?: Partial<Known>;
}

/** What a representative writes about the organisation. */
export const OrganisationFields = (props: OrganisationFieldsProps) => (
  <>
    <Identity {...props} />
    <PublicBenefit {...props} />
    <ContactFields {...props} />
  </>
);

function Identity({ visit: { t }, fields: { field, choice }, organisation = {} }: OrganisationFieldsProps) {
  const { name, nameRu, legalForm, registeredOn, seat, inMunicipality, site } = organisation;
  const within = inMunicipality === undefined ? [] : [inMunicipality ? 'yes' : 'no'];
  return (
    <>
      <Input {...field('name', t('organisationName'), name)} autocomplete="organization" />
      <Input {...field('nameRu', `${t('organisationNameRu')} ${t('optional')}`, nameRu)} />
      <Radios
        {...choice('legalForm', t('legalForm'), legalForm === undefined ? [] : [legalForm])}
        items={LegalForm.options.map((form) => ({ value: form, text: t(legalFormKeys[form]) }))}
      />
      <DateInput {...field('registeredOn', `${t('registeredOn')} ${t('optional')}`, registeredOn)} />
      <Input {...field('seat', t('seat'), seat)} />
      <Radios
        {...choice('inMunicipality', t('inMunicipality'), within)}
        items={[
          { value: 'yes', text: t('yes') },
          { value: 'no', text: t('no') },
        ]}
      />
      <Input {...field('site', `${t('site')} ${t('optional')}`, site)} type="url" hint={t('siteHint')} />
    </>
  );
}

function PublicBenefit({ visit: { t }, fields: { field }, organisation = {} }: OrganisationFieldsProps) {
  const { publicBenefit } = organisation;
  return (
    <div class="b-group">
      <Fieldset legend={t('benefitTitle')} size="m">
        <Input {...field('publicBenefit/certificate', t('benefitCertificate'), publicBenefit?.certificate)} />
        <DateInput {...field('publicBenefit/until', `${t('benefitUntil')} ${t('optional')}`, publicBenefit?.until)} />
      </Fieldset>
    </div>
  );
}

function ContactFields({ visit: { t }, fields: { field }, organisation = {} }: OrganisationFieldsProps) {
  const { contacts } = organisation;
  return (
    <div class="b-group">
      <Fieldset legend={t('contactsTitle')} size="m">
        <p class="govuk-hint">{t('contactsPrivate')}</p>
        <Input {...field('contacts/administrator', t('administrator'), contacts?.administrator)} autocomplete="name" />
        <Input {...field('contacts/email', t('email'), contacts?.email)} type="email" autocomplete="email" />
        <Input
          {...field('contacts/phone', `${t('phone')} ${t('optional')}`, contacts?.phone)}
          type="tel"
          autocomplete="tel"
        />
      </Fieldset>
    </div>
  );
}

/** An address of a site as people write it, `www.asociatia.md`, is the same with its scheme. */
export function withScheme(fields: Fields): Fields {
  const site = one(fields, 'site').trim();
  if (site === '' || /^[a-z]+:/i.test(site)) return fields;
  return new Map([...fields, ['site', [`https://${site}`]]]);
}
