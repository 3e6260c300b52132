import type { SeenCall } from '../../../../shared/calls/index.ts';
import type { InvitedRow, RegisterRow } from '../../../../shared/organisations/index.ts';
import { signedIn } from '../../../http/access.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Pagination } from '../../components/pagination.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { pagingOf } from '../../parts/paging.ts';
import type { ApplicantApp } from '../app.ts';
import { invitationForms, Invitations } from '../organisations/invitations.tsx';
import { MyOrganisations } from '../organisations/my-organisations.tsx';
import { ApplicationCards } from './application-cards.tsx';
import { OpenCalls } from './open-calls.tsx';
import { type OwnApplication, ownApplication } from './own-application.ts';

/** What one has under way: invitations, applications and organisations, and what one can apply to. */
export const myPage: OwnPage<ApplicantApp> = {
  path: '/my',
  allow: signedIn,
  show: async (app, visit) => {
    const { actor } = visit.person;
    const [rows, organisations, invitations, calls] = await Promise.all([
      app.applications.listApplications(actor, { limit: 20, cursor: visit.query['cursor'] }),
      app.organisations.listOrganisations(actor, { mine: true }, { limit: 50 }),
      app.organisations.listInvitations(actor, { limit: 50 }),
      app.calls.listCalls({ actor: undefined, now: visit.now }, { phase: 'open' }, { limit: 20 }),
    ]);
    if (!rows.ok) return undefined;
    const items = rows.value.items.map(({ id }) => ownApplication(app, visit, { applicationId: id }));
    const applications = (await Promise.all(items)).filter((own) => own !== undefined);
    return {
      title: visit.t('navMy'),
      section: 'my',
      crumbs: [],
      main: (
        <Overview
          visit={visit}
          applications={applications}
          organisations={organisations.ok ? organisations.value.items : []}
          invitations={invitations.ok ? invitations.value.items : []}
          calls={calls.ok ? calls.value.items : []}
          next={rows.value.next}
        />
      ),
    };
  },
  forms: invitationForms,
};

interface OverviewProps {
  readonly visit: OwnVisit;
  readonly applications: readonly OwnApplication[];
  readonly organisations: readonly RegisterRow[];
  readonly invitations: readonly InvitedRow[];
  readonly calls: readonly SeenCall[];
  readonly next: string | undefined;
}

function Overview({ visit, applications, organisations, invitations, calls, next }: OverviewProps) {
  const { t } = visit;
  const paging = pagingOf(visit, next);
  const isNew = organisations.length === 0;
  return (
    <>
      <h1 class="govuk-heading-xl">{t('navMy')}</h1>
      <Invitations visit={visit} invitations={invitations} />
      {isNew ? (
        <Beginning visit={visit} />
      ) : (
        <section>
          <h2 class="govuk-heading-l">{t('applications')}</h2>
          {applications.length === 0 ? (
            <p class="govuk-body">{t('myNothing')}</p>
          ) : (
            <ApplicationCards visit={visit} applications={applications} />
          )}
          {paging === undefined ? null : <Pagination {...paging} />}
        </section>
      )}
      <OpenCalls visit={visit} calls={calls} canApply={!isNew} />
      {isNew ? null : <MyOrganisations visit={visit} organisations={organisations} />}
    </>
  );
}

/** What to do first: without an organisation there is nothing to apply for. */
const Beginning = ({ visit }: { readonly visit: OwnVisit }) => (
  <section class="b-next">
    <h2 class="govuk-heading-l">{visit.t('beginTitle')}</h2>
    <ol class="govuk-list govuk-list--number govuk-list--spaced">
      <li>{visit.t('beginRegister')}</li>
      <li>{visit.t('beginChoose')}</li>
      <li>{visit.t('beginSubmit')}</li>
    </ol>
    <ButtonLink text={visit.t('registerTitle')} href={at(visit, '/my/organisations/new')} />
    <p class="govuk-body">
      {visit.t('beginJoin')} <span class="b-code">{visit.person.actor.userId}</span>
    </p>
  </section>
);
