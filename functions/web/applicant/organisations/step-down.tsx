import { signedIn } from '../../../http/access.ts';
import { setMember } from '../../../organisations/set-member.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { ApplicantApp } from '../app.ts';
import {
  isLastRepresentative,
  membersPath,
  organisationCrumbs,
  organisationPath,
  type OwnOrganisation,
  ownOrganisation,
} from './own-organisation.ts';

/** Asks before a representative becomes an editor by their own hand: they could not undo it. */
export const stepDownPage: OwnPage<ApplicantApp> = {
  path: organisationPath(':organisationId', '/step-down'),
  allow: signedIn,
  show: async (app, visit, params) => {
    const organisation = await ownOrganisation(app, visit, params);
    if (organisation?.role !== 'representative') return undefined;
    if (isLastRepresentative(organisation, visit.person.actor.userId)) return undefined;
    return {
      title: visit.t('stepDownTitle'),
      section: 'my',
      crumbs: [
        ...organisationCrumbs(visit, organisation),
        { text: visit.t('members'), href: at(visit, membersPath(organisation.id)) },
      ],
      main: <SteppingDown visit={visit} organisation={organisation} />,
    };
  },
  forms: {
    'step-down': {
      submit: (app, visit, sent) => {
        const params = { ...sent.params, userId: visit.person.actor.userId };
        return toEditor.submit(app, visit, { ...sent, params });
      },
    },
  },
};

const toEditor = routeForm<ApplicantApp, ApplicantApp['organisations']>(setMember, {
  of: ({ organisations }) => organisations,
  body: () => ({ role: 'editor' }),
  to: (_answer, { params }) => `${membersPath(params['organisationId'])}?done=saved`,
});

interface SteppingDownProps {
  readonly visit: OwnVisit;
  readonly organisation: OwnOrganisation;
}

const SteppingDown = ({ visit, organisation }: SteppingDownProps) => (
  <div class="b-reading">
    <span class="govuk-caption-xl">{organisation.name}</span>
    <h1 class="govuk-heading-xl">{visit.t('stepDownTitle')}</h1>
    <Form visit={visit} name="step-down">
      <WarningText sign={visit.t('warning')}>{visit.t('stepDownText')}</WarningText>
      <Button text={visit.t('stepDown')} kind="warning" />
    </Form>
    <p class="govuk-body">
      <a class="govuk-link" href={at(visit, membersPath(organisation.id))}>
        {visit.t('cancel')}
      </a>
    </p>
  </div>
);
