import * as z from 'zod';
import type { SeenCall } from '../../../../shared/calls/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { CallId } from '../../../../shared/kernel/ids.ts';
import type { RegisterRow } from '../../../../shared/organisations/index.ts';
import { beginApplication } from '../../../applications/begin-application.ts';
import { signedIn } from '../../../http/access.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Radios } from '../../components/choices.tsx';
import { fieldsFor, Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { routeForm } from '../../forms/route-form.ts';
import { callsCrumb } from '../../public/links.ts';
import { phaseText } from '../../public/words.ts';
import { timeLeft } from '../../words/time-left.ts';
import type { ApplicantApp } from '../app.ts';
import { ApplicationCards } from './application-cards.tsx';
import { type OwnApplication, ownApplication, pathOf } from './own-application.ts';

const Begun = z.looseObject({ id: z.string() });

/** From a call to an application: for which organisation, or on with what was begun already. */
export const applyPage: OwnPage<ApplicantApp> = {
  path: '/my/calls/:callId/apply',
  allow: signedIn,
  show: async (app, visit, { callId }) => {
    const id = CallId.safeParse(callId);
    const call = id.success ? await app.calls.getCall({ actor: undefined, now: visit.now }, id.data) : undefined;
    if (call?.ok !== true) return undefined;
    const [organisations, applications] = await Promise.all([
      app.organisations.listOrganisations(visit.person.actor, { mine: true }, { limit: 50 }),
      ownIn(app, visit, call.value.id),
    ]);
    return {
      title: visit.t('applyTitle'),
      section: 'my',
      crumbs: [callsCrumb(visit), { text: call.value.code, href: at(visit, `/calls/${call.value.id}`) }],
      main: (
        <Apply
          visit={visit}
          call={call.value}
          organisations={organisations.ok ? organisations.value.items : []}
          applications={applications}
        />
      ),
    };
  },
  forms: {
    begin: routeForm(beginApplication, {
      of: ({ applications }) => applications,
      to: (answer) => pathOf(Begun.parse(answer).id),
    }),
  },
};

/** What one's organisations have in this call, except what was withdrawn. */
async function ownIn(app: ApplicantApp, visit: OwnVisit, callId: CallId): Promise<readonly OwnApplication[]> {
  const page = await app.applications.listApplications(visit.person.actor, { limit: 100 });
  const rows = page.ok ? page.value.items : [];
  const here = rows.filter((row) => row.callId === callId && row.state !== 'withdrawn');
  const own = await Promise.all(here.map(({ id }) => ownApplication(app, visit, { applicationId: id })));
  return own.filter((one) => one !== undefined);
}

interface ApplyProps {
  readonly visit: OwnVisit;
  readonly call: SeenCall;
  readonly organisations: readonly RegisterRow[];
  readonly applications: readonly OwnApplication[];
}

const Apply = ({ visit, call, organisations, applications }: ApplyProps) => (
  <>
    <h1 class="govuk-heading-xl">
      {visit.t('applyTitle')}
      <span class="govuk-caption-l">
        <Told text={call.title} language={visit.language} />
      </span>
    </h1>
    {applications.length === 0 ? null : (
      <section>
        <h2 class="govuk-heading-l">{visit.t('applyContinueTitle')}</h2>
        <p class="govuk-body b-reading">{visit.t('applyContinueText')}</p>
        <ApplicationCards visit={visit} applications={applications} />
      </section>
    )}
    <div class="b-reading">
      {call.phase !== 'open' ? (
        <NotNow visit={visit} call={call} />
      ) : organisations.length === 0 ? (
        <RegisterFirst visit={visit} call={call} />
      ) : (
        <Begin visit={visit} call={call} organisations={organisations} another={applications.length > 0} />
      )}
    </div>
  </>
);

type CallProps = Pick<ApplyProps, 'visit' | 'call'>;

const NotNow = ({ visit, call }: CallProps) => (
  <InsetText>
    {visit.t('applyClosed')} {phaseText(call.phase, visit.language)}.
    {call.phase === 'scheduled' ? ` ${visit.t('opens')}: ${momentText(call.opensAt, visit.language)}.` : null}
  </InsetText>
);

const RegisterFirst = ({ visit, call }: CallProps) => (
  <>
    <p class="govuk-body">{visit.t('applyRegisterFirst')}</p>
    <ButtonLink text={visit.t('registerTitle')} href={at(visit, `/my/organisations/new?call=${call.id}`)} />
    <p class="govuk-body">
      {visit.t('beginJoin')} <span class="b-code">{visit.person.actor.userId}</span>
    </p>
  </>
);

interface BeginProps extends CallProps, Pick<ApplyProps, 'organisations'> {
  readonly another: boolean;
}

function Begin({ visit, call, organisations, another }: BeginProps) {
  const { language, t } = visit;
  const [first, ...others] = organisations;
  const { choice } = fieldsFor(visit, 'begin');
  const chosen = first !== undefined && others.length === 0 ? [first.id] : [];
  return (
    <>
      {another ? <h2 class="govuk-heading-l">{t('applyAnother')}</h2> : null}
      <p class="govuk-body">
        {t('applyUntil')}: <strong>{momentText(call.closesAt, language)}</strong> ({timeLeft(visit, call.closesAt)}).{' '}
        {t('applyMost', { n: call.rules.maxApplicationsPerOrganisation.value })}
      </p>
      <Form visit={visit} name="begin">
        <Radios
          {...choice('organisationId', t('applyWho'), chosen)}
          legendSize="m"
          items={organisations.map(({ id, name, idno }) => ({ value: id, text: name, hint: `IDNO ${idno}` }))}
        />
        {another ? <Button text={t('applyBegin')} kind="secondary" /> : <Button text={t('applyBegin')} />}
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, `/my/organisations/new?call=${call.id}`)}>
          {t('applyOther')}
        </a>
      </p>
    </>
  );
}
