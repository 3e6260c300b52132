import type { RegisterRow } from '../../../../shared/organisations/index.ts';
import { ButtonLink } from '../../components/button.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { organisationPath, roleText } from './own-organisation.ts';

export interface MyOrganisationsProps {
  readonly visit: OwnVisit;
  readonly organisations: readonly RegisterRow[];
}

/** The organisations one may act for, and as what. */
export const MyOrganisations = ({ visit, organisations }: MyOrganisationsProps) => (
  <section>
    <h2 class="govuk-heading-l">{visit.t('myOrganisations')}</h2>
    <ul class="govuk-list govuk-list--spaced">
      {organisations.map(({ id, name, idno, role }) => (
        <li>
          <a class="govuk-link" href={at(visit, organisationPath(id))}>
            {name}
          </a>
          <span class="b-criterion">
            IDNO {idno}
            {role === undefined
              ? null
              : ` · ${visit.t('yourRole').toLocaleLowerCase('ro')}: ${roleText(visit, role).toLocaleLowerCase('ro')}`}
          </span>
        </li>
      ))}
    </ul>
    <ButtonLink text={visit.t('registerAnother')} href={at(visit, '/my/organisations/new')} kind="secondary" />
  </section>
);
