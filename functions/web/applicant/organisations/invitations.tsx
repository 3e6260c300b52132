import type { InvitedRow } from '../../../../shared/organisations/index.ts';
import { acceptMembership } from '../../../organisations/accept-membership.ts';
import { removeMember } from '../../../organisations/remove-member.ts';
import { Form } from '../../components/form.tsx';
import type { Form as TakenForm } from '../../edge/form.ts';
import type { OwnVisit } from '../../edge/page.ts';
import { type Fields, one } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { ApplicantApp } from '../app.ts';
import { organisationPath, roleText } from './own-organisation.ts';

const invitedTo = (fields: Fields) => ({ organisationId: one(fields, 'organisationId') });

/** Who is invited leaves again: the route knows one's own account by the session. */
const leave = routeForm<ApplicantApp, ApplicantApp['organisations']>(removeMember, {
  of: ({ organisations }) => organisations,
  to: () => '/my?done=declined',
});

/** What the invited person answers. */
export const invitationForms: Readonly<Record<'accept' | 'decline', TakenForm<ApplicantApp>>> = {
  accept: routeForm(acceptMembership, {
    of: ({ organisations }) => organisations,
    params: (_params, fields) => invitedTo(fields),
    to: (_answer, { fields }) => `${organisationPath(invitedTo(fields).organisationId)}?done=joined`,
  }),
  decline: {
    submit: (app, visit, sent) => {
      const params = { ...invitedTo(sent.fields), userId: visit.person.actor.userId };
      return leave.submit(app, visit, { ...sent, params });
    },
  },
};

export interface InvitationsProps {
  readonly visit: OwnVisit;
  readonly invitations: readonly InvitedRow[];
}

/** Who asks this person to act for them, and as what; nothing follows before they accept. */
export function Invitations({ visit, invitations }: InvitationsProps) {
  const { t } = visit;
  if (invitations.length === 0) return null;
  return (
    <section class="b-next">
      <h2 class="govuk-heading-l">{t('invitations')}</h2>
      <p class="govuk-body b-reading">{t('invitationsText')}</p>
      <ul class="govuk-list govuk-list--spaced">
        {invitations.map((invitation) => (
          <li>
            <strong>{invitation.name}</strong>
            <span class="b-criterion">
              IDNO {invitation.idno} · {t('memberRole').toLocaleLowerCase('ro')}:{' '}
              {roleText(visit, invitation.invitedAs).toLocaleLowerCase('ro')}
            </span>
            <div class="b-answers">
              <Answer visit={visit} name="accept" text={t('acceptInvitation')} invitation={invitation} />
              <Answer visit={visit} name="decline" text={t('declineInvitation')} invitation={invitation} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AnswerProps {
  readonly visit: OwnVisit;
  readonly name: keyof typeof invitationForms;
  readonly text: string;
  readonly invitation: InvitedRow;
}

/** A button of its own for each organisation, that says which to who hears it alone. */
const Answer = ({ visit, name, text, invitation }: AnswerProps) => (
  <Form visit={visit} name={name}>
    <input type="hidden" name="organisationId" value={invitation.id} />
    <button
      type="submit"
      class={name === 'accept' ? 'govuk-button' : 'govuk-button govuk-button--secondary'}
      data-module="govuk-button"
    >
      {text}
      <span class="govuk-visually-hidden"> ({invitation.name})</span>
    </button>
  </Form>
);
