import type { SeenApplication } from '../../../shared/applications/index.ts';
import type { DossierProps } from './dossier-props.ts';
import { Written } from './written.tsx';

type PartProps = Pick<DossierProps, 'visit' | 'application'>;

/** What the organisation has done so far. */
export function Experience({ visit, application }: PartProps) {
  const { activity, earlierProjects } = application.content.experience ?? {};
  return (
    <Written
      visit={visit}
      answers={[
        [visit.t('experienceActivity'), activity],
        [visit.t('earlierProjects'), earlierProjects],
      ]}
    />
  );
}

/** Persons and the account; evaluators never see them. */
export function Contacts({ visit, application }: PartProps) {
  const { t } = visit;
  const { representative, lead, bank } = application.content.contacts ?? {};
  return (
    <Written
      visit={visit}
      answers={[
        [t('contactRepresentative'), personText(representative)],
        [t('contactCoordinator'), personText(lead)],
        [t('contactBank'), bank && [bank.name, bank.iban, bank.holder].join('\n')],
      ]}
    />
  );
}

type Person = NonNullable<SeenApplication['content']['contacts']>['lead'];

const personText = (person: Person): string =>
  [person?.name, person?.function, person?.phone, person?.email].filter(Boolean).join('\n');
