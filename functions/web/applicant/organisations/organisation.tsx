import { dayText } from '../../../../shared/i18n/moment.ts';
import { hasAccepted } from '../../../../shared/organisations/index.ts';
import { signedIn } from '../../../http/access.ts';
import { ButtonLink } from '../../components/button.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { legalFormKeys } from '../../public/words.ts';
import type { ApplicantApp } from '../app.ts';
import { ApplicationCards } from '../applications/application-cards.tsx';
import { type OwnApplication, ownApplication } from '../applications/own-application.ts';
import { type OwnOrganisation, organisationPath, ownOrganisation, roleText } from './own-organisation.ts';

/** An organisation from inside: what the register says of it, its contacts, members and applications. */
export const organisationPage: OwnPage<ApplicantApp> = {
  path: organisationPath(':organisationId'),
  allow: signedIn,
  show: async (app, visit, params) => {
    const organisation = await ownOrganisation(app, visit, params);
    if (organisation === undefined) return undefined;
    const rows = await app.applications.listApplications(visit.person.actor, { limit: 100 });
    const ids = rows.ok ? rows.value.items.filter(({ organisationId }) => organisationId === organisation.id) : [];
    const found = await Promise.all(
      ids.slice(0, 20).map(({ id }) => ownApplication(app, visit, { applicationId: id })),
    );
    return {
      title: organisation.name,
      section: 'my',
      crumbs: [{ text: visit.t('navMy'), href: at(visit, '/my') }],
      main: (
        <Profile visit={visit} organisation={organisation} applications={found.filter((own) => own !== undefined)} />
      ),
    };
  },
};

interface ProfileProps {
  readonly visit: OwnVisit;
  readonly organisation: OwnOrganisation;
  readonly applications: readonly OwnApplication[];
}

const Profile = ({ visit, organisation, applications }: ProfileProps) => (
  <>
    <h1 class="govuk-heading-xl">{organisation.name}</h1>
    <section>
      <h2 class="govuk-heading-l">{visit.t('applications')}</h2>
      {applications.length === 0 ? (
        <p class="govuk-body">
          {visit.t('myNothingHere')}{' '}
          <a class="govuk-link" href={at(visit, '/calls')}>
            {visit.t('toCalls')}
          </a>
        </p>
      ) : (
        <ApplicationCards visit={visit} applications={applications} />
      )}
    </section>
    <Register visit={visit} organisation={organisation} />
    <Contacts visit={visit} organisation={organisation} />
    <section class="b-section">
      <h2 class="govuk-heading-l">{visit.t('members')}</h2>
      <p class="govuk-body">
        {visit.t('membersCount', { n: organisation.members?.filter(hasAccepted).length ?? 0 })}. {visit.t('yourRole')}:{' '}
        {roleText(visit, organisation.role).toLocaleLowerCase('ro')}.
      </p>
      <ButtonLink
        text={visit.t('manageMembers')}
        href={at(visit, organisationPath(organisation.id, '/members'))}
        kind="secondary"
      />
    </section>
  </>
);

type PartProps = Omit<ProfileProps, 'applications'>;

function Register({ visit, organisation }: PartProps) {
  const { language, t } = visit;
  const { idno, nameRu, legalForm, registeredOn, seat, inMunicipality, site, publicBenefit, role } = organisation;
  const until =
    publicBenefit?.until === undefined
      ? ''
      : ` (${t('benefitUntil').toLocaleLowerCase('ro')} ${dayText(publicBenefit.until, language)})`;
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('profileTitle')}</h2>
      <SummaryList
        rows={[
          { key: t('idno'), value: idno },
          { key: t('organisationNameRu'), value: nameRu && <span lang="ru">{nameRu}</span> },
          { key: t('legalForm'), value: t(legalFormKeys[legalForm]) },
          { key: t('registeredOn'), value: registeredOn && dayText(registeredOn, language) },
          { key: t('seat'), value: seat },
          { key: t('inMunicipality'), value: t(inMunicipality ? 'yes' : 'no') },
          { key: t('site'), value: site && <Site href={site} /> },
          { key: t('publicBenefit'), value: publicBenefit && publicBenefit.certificate + until },
        ]}
      />
      {role === 'representative' ? (
        <ButtonLink
          text={t('editProfile')}
          href={at(visit, organisationPath(organisation.id, '/edit'))}
          kind="secondary"
        />
      ) : (
        <InsetText>{t('onlyRepresentativeEdits')}</InsetText>
      )}
    </section>
  );
}

/** The register takes addresses of the web only; anything else is shown and leads nowhere. */
const Site = ({ href }: { readonly href: string }) =>
  /^https?:\/\//.test(href) ? (
    <a class="govuk-link" href={href} rel="noopener noreferrer">
      {href}
    </a>
  ) : (
    <>{href}</>
  );

function Contacts({ visit: { t }, organisation: { contacts } }: PartProps) {
  if (contacts === undefined) return null;
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('contactsTitle')}</h2>
      <p class="govuk-hint">{t('contactsPrivate')}</p>
      <SummaryList
        rows={[
          { key: t('administrator'), value: contacts.administrator },
          { key: t('email'), value: contacts.email },
          { key: t('phone'), value: contacts.phone },
        ]}
      />
    </section>
  );
}
