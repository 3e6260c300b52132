import type { Organisation } from '../../../../shared/organisations/index.ts';
import { Radios } from '../../components/choices.tsx';
import type { fieldsFor } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import type { OwnVisit } from '../../edge/page.ts';

export interface OrganisationFieldsProps {
  readonly visit: Pick<OwnVisit, 't'>;
  readonly fields: ReturnType<typeof fieldsFor>;
  /** What the register has now. @default - a new organisation */
  readonly organisation?: Partial<Pick<Organisation, 'name' | 'legalForm' | 'seat' | 'inMunicipality' | 'contacts'>>;
}

/** What a representative writes about the organisation. */
export function OrganisationFields({ visit: { t }, fields, organisation = {} }: OrganisationFieldsProps) {
  const { field, choice } = fields;
  const { name, legalForm, seat, inMunicipality, contacts } = organisation;
  return (
    <>
      <Input {...field('name', t('organisationName'), name)} autocomplete="organization" />
      <Radios
        {...choice('legalForm', t('legalForm'), legalForm === undefined ? [] : [legalForm])}
        items={[
          { value: 'association', text: t('formAssociation') },
          { value: 'foundation', text: t('formFoundation') },
          { value: 'private-institution', text: t('formInstitution') },
        ]}
      />
      <Input {...field('seat', t('seat'), seat)} />
      <Radios
        {...choice(
          'inMunicipality',
          t('inMunicipality'),
          inMunicipality === undefined ? [] : [inMunicipality ? 'yes' : 'no'],
        )}
        items={[
          { value: 'yes', text: t('yes') },
          { value: 'no', text: t('no') },
        ]}
      />
      <Input {...field('contacts/administrator', t('administrator'), contacts?.administrator)} autocomplete="name" />
      <Input {...field('contacts/email', t('email'), contacts?.email)} type="email" autocomplete="email" />
      <Input
        {...field('contacts/phone', `${t('phone')} ${t('optional')}`, contacts?.phone)}
        type="tel"
        autocomplete="tel"
      />
    </>
  );
}
