import { hasAccepted } from '../../../../shared/organisations/index.ts';
import { signedIn } from '../../../http/access.ts';
import { removeMember } from '../../../organisations/remove-member.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import { Who } from '../../parts/who.tsx';
import type { ApplicantApp } from '../app.ts';
import {
  isLastRepresentative,
  membersPath,
  namesOfMembers,
  organisationCrumbs,
  type OwnOrganisation,
  ownOrganisation,
} from './own-organisation.ts';

/** Asks before a person is taken out of an organisation or not invited any more, or leaves it. */
export const removeMemberPage: OwnPage<ApplicantApp> = {
  path: `${membersPath(':organisationId')}/:userId/remove`,
  allow: signedIn,
  show: async (app, visit, params) => {
    const organisation = await ownOrganisation(app, visit, params);
    const member = organisation?.members?.find(({ userId }) => userId === params['userId']);
    if (organisation === undefined || member === undefined) return undefined;
    const self = member.userId === visit.person.actor.userId;
    if (!self && organisation.role !== 'representative') return undefined;
    const way = self ? 'leaves' : hasAccepted(member) ? 'removed' : 'uninvited';
    const name = (await namesOfMembers(app, organisation)).get(member.userId);
    return {
      title: visit.t(WORDS[way].title),
      section: 'my',
      crumbs: [
        ...organisationCrumbs(visit, organisation),
        { text: visit.t('members'), href: at(visit, membersPath(organisation.id)) },
      ],
      main: <Removal {...{ visit, organisation, userId: member.userId, name, way }} />,
    };
  },
  forms: {
    remove: routeForm(removeMember, {
      of: ({ organisations }) => organisations,
      to: (_answer, { visit, params }) =>
        params['userId'] === visit.person.actor.userId
          ? '/my?done=left'
          : `${membersPath(params['organisationId'])}?done=removed`,
    }),
  },
};

/** What is asked, what follows, and what the button says. */
const WORDS = {
  leaves: { title: 'leaveTitle', text: 'leaveText', button: 'leaveOrganisation' },
  removed: { title: 'removeMemberTitle', text: 'removeMemberText', button: 'removeMember' },
  uninvited: { title: 'withdrawInvitationTitle', text: 'withdrawInvitationText', button: 'withdrawInvitation' },
} as const;

interface RemovalProps {
  readonly visit: OwnVisit;
  readonly organisation: OwnOrganisation;
  readonly userId: string;
  readonly name: string | undefined;
  readonly way: keyof typeof WORDS;
}

function Removal({ visit, organisation, userId, name, way }: RemovalProps) {
  const { t } = visit;
  const words = WORDS[way];
  const last = isLastRepresentative(organisation, userId);
  return (
    <div class="b-reading">
      <h1 class="govuk-heading-xl">{t(words.title)}</h1>
      <p class="govuk-body">
        <strong>{organisation.name}</strong>
        <br />
        <Who visit={visit} userId={userId} name={name} />
      </p>
      {last ? (
        <InsetText>{t('lastRepresentativeText')}</InsetText>
      ) : (
        <Form visit={visit} name="remove">
          <WarningText sign={t('warning')}>{t(words.text)}</WarningText>
          <Button text={t(words.button)} kind="warning" />
        </Form>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, membersPath(organisation.id))}>
          {t('cancel')}
        </a>
      </p>
    </div>
  );
}
