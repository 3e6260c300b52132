import { readiness } from '../../../../shared/applications/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { signedIn } from '../../../http/access.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { linesOfCall } from '../../parts/lines-of-call.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, nameOf, type OwnApplication, ownApplication, pathOf } from '../applications/own-application.ts';
import { sentenceOf } from '../sentence.ts';
import { Dossier } from './dossier.tsx';
import { Missing, namePlaces } from './missing.tsx';
import { placeOf } from './places.ts';
import { submitForm } from './submit-form.ts';

/** Everything that will be submitted, with the way to change each section; afterwards, what was. */
export const checkPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/check',
  allow: signedIn,
  show: async (app, visit, params) => {
    const hand = await ownApplication(app, visit, params);
    if (hand === undefined) return undefined;
    const lines = await linesOfCall(app.programmes, hand.call);
    const changeable = hand.filing.ok && hand.filing.value.mode === 'edit';
    const title = visit.t(changeable ? 'reviewTitle' : 'readTitle');
    namePlaces(visit, hand);
    return {
      title,
      section: 'my',
      crumbs: crumbsTo(hand, visit),
      mendAt: (pointer) => placeOf(hand, visit, pointer),
      main: (
        <>
          <span class="govuk-caption-xl">{nameOf(hand.application, visit)}</span>
          <h1 class="govuk-heading-xl">{title}</h1>
          <Hindrance app={app} visit={visit} hand={hand} />
          <Dossier visit={visit} hand={hand} lines={lines} changeable={changeable} />
          {changeable ? (
            <Submitting app={app} visit={visit} hand={hand} />
          ) : (
            <NotNow app={app} visit={visit} hand={hand} />
          )}
        </>
      ),
    };
  },
  forms: { submit: submitForm },
};

interface CheckProps {
  readonly app: ApplicantApp;
  readonly visit: OwnVisit;
  readonly hand: OwnApplication;
}

/** What keeps it from being submitted now, named first, because the page below is long. */
function Hindrance({ app, visit, hand }: CheckProps) {
  const { filing, call, application } = hand;
  const ready = filing.ok && filing.value.mode === 'edit' ? readiness(call, filing.value, application) : undefined;
  if (ready === undefined || ready.ok) return null;
  return <Missing visit={visit} hand={hand} refusal={ready.error} sentence={sentenceOf(app, visit, ready.error)} />;
}

/** The button, or who presses it, or why there is none yet. */
function Submitting({ visit, hand }: CheckProps) {
  const { t, language } = visit;
  const { application, call } = hand;
  const when = momentText(call.closesAt, language);
  const isFiled = application.registrationNumber !== undefined && application.unsubmittedChanges === false;
  return (
    <section class="b-section b-noprint b-reading">
      <h2 class="govuk-heading-l" id="submit">
        {t(isFiled ? 'submitDoneTitle' : 'submitTitle')}
      </h2>
      {isFiled ? (
        <>
          <p class="govuk-body">{t('submitDoneText', { when })}</p>
          <ButtonLink text={t('seeReceipt')} href={at(visit, pathOf(application.id, '/receipt'))} kind="secondary" />
        </>
      ) : (
        <Sending visit={visit} hand={hand} when={when} />
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, pathOf(application.id))}>
          {t('toTaskList')}
        </a>
      </p>
    </section>
  );
}

function Sending({ visit, hand, when }: Omit<CheckProps, 'app'> & { readonly when: string }) {
  const { t } = visit;
  const { application, call, organisation, role, filing } = hand;
  const { name } = organisation;
  if (filing.ok && !readiness(call, filing.value, application).ok)
    return (
      <InsetText>
        {t('missingSee')}{' '}
        <a class="govuk-link" href="#missing">
          {t('missingSeeLink')}
        </a>
      </InsetText>
    );
  if (role !== 'representative') return <InsetText>{t('submitOnlyRepresentative', { organisation: name })}</InsetText>;
  return (
    <Form visit={visit} name="submit" version={application.version}>
      <p class="govuk-body">{t('submitText', { organisation: name, when })}</p>
      <Button text={t('submitButton')} />
    </Form>
  );
}

/** Why nothing can be submitted from here now. */
function NotNow({ app, visit, hand: { application, filing } }: CheckProps) {
  return (
    <section class="b-section b-noprint b-reading">
      {filing.ok ? null : <InsetText>{sentenceOf(app, visit, filing.error)}</InsetText>}
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, pathOf(application.id))}>
          {visit.t('toApplication')}
        </a>
      </p>
    </section>
  );
}
