import type { MessageKey } from '../../../../shared/i18n/catalogue/translate.ts';
import { CountedTextarea } from '../../components/counted-textarea.tsx';
import { Fieldset } from '../../components/form-group.tsx';
import { Input } from '../../components/input.tsx';
import { type Fields, one } from '../../forms/fields.ts';
import type { OwnApplication } from './own-application.ts';
import { sectionPage, type SectionProps } from './section-page.tsx';

/** What the organisation has done so far. */
export const experiencePage = sectionPage({
  name: 'organisation',
  section: 'experience',
  lead: 'leadOrganisation',
  extra: () => undefined,
  fields: ({ visit: { t }, own, fields: { field } }) => {
    const { activity, earlierProjects } = own.application.content.experience ?? {};
    return (
      <>
        <CountedTextarea
          {...field('experience/activity', t('experienceActivity'), activity)}
          {...{ t, most: 6000, rows: 8 }}
        />
        <CountedTextarea
          {...field('experience/earlierProjects', `${t('earlierProjects')} ${t('optional')}`, earlierProjects)}
          {...{ t, most: 6000, rows: 8 }}
          hint={t('earlierProjectsHint')}
        />
      </>
    );
  },
});

/** Who speaks for the organisation, who leads the project, and where the money goes. */
export const contactsPage = sectionPage({
  name: 'contacts',
  section: 'contacts',
  lead: 'leadContacts',
  tidy: withPlainIban,
  extra: () => undefined,
  fields: (props) => (
    <>
      <Person {...props} who="representative" legend="contactRepresentative" />
      <Person {...props} who="lead" legend="contactCoordinator" />
      <Bank {...props} />
    </>
  ),
});

interface PersonProps extends SectionProps {
  readonly who: 'representative' | 'lead';
  readonly legend: MessageKey;
}

function Person({ visit: { t }, own, fields, who, legend }: PersonProps) {
  const stored = own.application.content.contacts?.[who] ?? suggested(own, who);
  const heading = t(legend as 'contactCoordinator');
  const field = (name: 'name' | 'function' | 'phone' | 'email', label: string) => ({
    ...fields.field(`contacts/${who}/${name}`, `${heading}, ${label.toLocaleLowerCase('ro')}`, stored?.[name]),
    label,
  });
  return (
    <div class="b-group">
      <Fieldset legend={heading} size="m">
        <Input {...field('name', t('personName'))} />
        <Input {...field('function', `${t('personFunction')} ${t('optional')}`)} />
        <Input {...field('phone', `${t('phone')} ${t('optional')}`)} type="tel" classes="govuk-input--width-20" />
        <Input {...field('email', `${t('email')} ${t('optional')}`)} type="email" />
      </Fieldset>
    </div>
  );
}

/** Before anybody wrote contacts, the head of the organisation is suggested to represent it. */
function suggested({ application, organisation: { contacts } }: OwnApplication, who: PersonProps['who']) {
  if (who !== 'representative' || application.content.contacts !== undefined || contacts === undefined)
    return undefined;
  const { administrator, email, phone } = contacts;
  return { name: administrator, function: undefined, email, phone };
}

function Bank({ visit: { t }, own, fields: { field } }: SectionProps) {
  const bank = own.application.content.contacts?.bank;
  return (
    <div class="b-group">
      <Fieldset legend={`${t('contactBank')} ${t('optional')}`} size="m">
        <Input {...field('contacts/bank/name', t('bankName'), bank?.name)} />
        <Input {...field('contacts/bank/iban', 'IBAN', bank?.iban)} />
        <Input {...field('contacts/bank/holder', t('bankHolder'), bank?.holder)} />
      </Fieldset>
    </div>
  );
}

/** An IBAN as banks print it, in groups of four, is the same IBAN. */
function withPlainIban(fields: Fields): Fields {
  const iban = one(fields, 'contacts/bank/iban').replace(/\s/g, '').toUpperCase();
  return fields.has('contacts/bank/iban') ? new Map([...fields, ['contacts/bank/iban', [iban]]]) : fields;
}
