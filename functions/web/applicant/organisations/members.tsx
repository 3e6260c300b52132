import { momentText } from '../../../../shared/i18n/moment.ts';
import { UserId } from '../../../../shared/kernel/ids.ts';
import { hasAccepted } from '../../../../shared/organisations/index.ts';
import type { PeopleNames } from '../../../../shared/people/index.ts';
import { signedIn } from '../../../http/access.ts';
import { setMember } from '../../../organisations/set-member.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { Table } from '../../components/table.tsx';
import type { Form } from '../../edge/form.ts';
import { at, type OwnPage, type OwnVisit, type Params } from '../../edge/page.ts';
import { accountIdTyped } from '../../forms/account-id.ts';
import { type Fields, one } from '../../forms/fields.ts';
import { routeForm } from '../../forms/route-form.ts';
import type { ApplicantApp } from '../app.ts';
import { Who } from '../../parts/who.tsx';
import { InviteMember, ChangeRole } from './member-forms.tsx';
import {
  isLastRepresentative,
  organisationCrumbs,
  organisationPath,
  type OwnOrganisation,
  ownOrganisation,
  roleText,
  membersPath,
  namesOfMembers,
} from './own-organisation.ts';

/** Invites a person to act for the organisation, or changes as what. */
const set = (done: 'invited' | 'saved') =>
  routeForm<ApplicantApp, ApplicantApp['organisations']>(setMember, {
    of: ({ organisations }) => organisations,
    params: (params: Params, fields: Fields) => ({ ...params, userId: accountIdTyped(one(fields, 'userId')) }),
    body: (fields) => ({ role: fields.get('role')?.at(-1) }),
    to: (_answer, { params }) => `${membersPath(params['organisationId'])}?done=${done}`,
  });

/** What is no identifier of an account is a mistake in its field. */
const add: Form<ApplicantApp> = {
  submit: async (app, visit, sent) => {
    if (UserId.safeParse(accountIdTyped(one(sent.fields, 'userId'))).success)
      return set('invited').submit(app, visit, sent);
    const detail = visit.t('memberIdWrong');
    const mistakes = [{ pointer: '/userId', code: 'invalid-format', message: detail }];
    return { ok: false, status: 400, refusal: { code: 'InvalidRequest' }, detail, mistakes };
  },
};

/** Who may act for an organisation and as what, and who is invited to; its representatives change that. */
export const membersPage: OwnPage<ApplicantApp> = {
  path: membersPath(':organisationId'),
  allow: signedIn,
  show: async (app, visit, params) => {
    const organisation = await ownOrganisation(app, visit, params);
    if (organisation === undefined) return undefined;
    return {
      title: visit.t('members'),
      section: 'my',
      crumbs: organisationCrumbs(visit, organisation),
      main: <Members visit={visit} organisation={organisation} names={await namesOfMembers(app, organisation)} />,
    };
  },
  forms: { add, change: set('saved') },
};

interface MembersProps {
  readonly visit: OwnVisit;
  readonly organisation: OwnOrganisation;
  readonly names: PeopleNames;
}

type Member = NonNullable<OwnOrganisation['members']>[number];

function Members({ visit, organisation, names }: MembersProps) {
  const { language, t } = visit;
  const speaks = organisation.role === 'representative';
  return (
    <>
      <h1 class="govuk-heading-xl">{t('membersTitle')}</h1>
      <p class="govuk-body b-reading">{t('membersText')}</p>
      <Table
        caption={t('members')}
        captionHidden
        rows={organisation.members ?? []}
        columns={[
          {
            head: t('member'),
            cell: ({ userId }: Member) => <Who visit={visit} userId={userId} name={names.get(userId)} />,
          },
          { head: t('memberRole'), cell: (member: Member) => <Role visit={visit} member={member} /> },
          { head: t('memberSince'), cell: ({ since }: Member) => momentText(since, language) },
          {
            head: t('memberActions'),
            cell: (member: Member) => <Actions {...{ visit, organisation, names, member }} />,
          },
        ]}
      />
      {speaks ? <InviteMember visit={visit} /> : <InsetText>{t('onlyRepresentativeEdits')}</InsetText>}
    </>
  );
}

/** What somebody is, or will be when they accept. */
const Role = ({ visit, member }: { readonly visit: OwnVisit; readonly member: Member }) => (
  <>
    {roleText(visit, member.role)}
    {hasAccepted(member) ? null : <span class="b-criterion">{visit.t('memberInvited')}</span>}
  </>
);

/** What the reader may do with a member: a representative with everybody, an editor only leave. */
function Actions({ visit, organisation, names, member }: MembersProps & { readonly member: Member }) {
  const { t, person } = visit;
  const self = member.userId === person.actor.userId;
  const speaks = organisation.role === 'representative';
  if (isLastRepresentative(organisation, member.userId)) return self ? <>{t('lastRepresentativeText')}</> : <>–</>;
  if (!speaks && !self) return <>–</>;
  const called = names.get(member.userId) ?? member.userId;
  const removal = at(visit, `${membersPath(organisation.id)}/${encodeURIComponent(member.userId)}/remove`);
  return (
    <div class="b-row-actions">
      {self && speaks ? (
        <a class="govuk-link" href={at(visit, organisationPath(organisation.id, '/step-down'))}>
          {t('makeEditor')}
          <span class="govuk-visually-hidden"> ({t('memberYou')})</span>
        </a>
      ) : speaks ? (
        <ChangeRole visit={visit} member={member} called={called} />
      ) : null}
      <a class="govuk-link" href={removal}>
        {t(self ? 'leaveOrganisation' : hasAccepted(member) ? 'removeMember' : 'withdrawInvitation')}
        {self ? null : <span class="govuk-visually-hidden"> ({called})</span>}
      </a>
    </div>
  );
}
