import { limitsOf, readiness } from '../../../../shared/applications/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import type { Instant } from '../../../../shared/kernel/instants.ts';
import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { TitleOf } from '../../parts/title-of.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { sizeText, typesText } from '../../public/words.ts';
import { timeLeft } from '../../words/time-left.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, type OwnApplication, ownApplication, pathOf } from '../applications/own-application.ts';
import { sentenceOf } from '../sentence.ts';
import { documentForms } from './document-forms.ts';
import { DocumentRows } from './document-rows.tsx';
import { Missing, namePlaces } from './missing.tsx';
import { submitForm } from './submit-form.ts';
import { titleOf } from './upload.tsx';
import { UploadArea } from './upload-area.tsx';

/** What the officer asks to complete, until when, and the place to bring it and to send it. */
export const completionPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/completion',
  allow: signedIn,
  show: async (app, visit, params) => {
    const hand = await ownApplication(app, visit, params);
    if (hand === undefined) return undefined;
    namePlaces(visit, hand);
    const requirement = visit.attempt?.fields.get('requirement')?.at(-1);
    return {
      title: visit.t('completeTitle'),
      section: 'my',
      crumbs: crumbsTo(hand, visit),
      uploadsTo: await app.uploadOrigin(),
      mendAt: (pointer) => `#document-${requirement ?? pointer.replace('/documents/', '')}`,
      main: (
        <div class="b-reading">
          <h1 class="govuk-heading-xl">{visit.t('completeTitle')}</h1>
          <Asked app={app} visit={visit} hand={hand} />
          <p class="govuk-body">
            <a class="govuk-link" href={at(visit, pathOf(hand.application.id))}>
              {visit.t('toApplication')}
            </a>
          </p>
        </div>
      ),
    };
  },
  forms: { ...documentForms('/completion'), submit: submitForm },
};

interface AskedProps {
  readonly app: ApplicantApp;
  readonly visit: OwnVisit;
  readonly hand: OwnApplication;
}

function Asked({ app, visit, hand }: AskedProps) {
  const { completion } = hand.application;
  if (completion === undefined) return <InsetText>{visit.t('completeNothing')}</InsetText>;
  const { filing } = hand;
  return (
    <>
      {filing.ok ? (
        <Term visit={visit} dueAt={completion.dueAt} />
      ) : (
        <InsetText>
          {sentenceOf(app, visit, filing.error)} {visit.t('completeLate')}
        </InsetText>
      )}
      {completion.requirements.map((code) => (
        <AskedDocument visit={visit} hand={hand} code={code} />
      ))}
      {filing.ok ? <Sending app={app} visit={visit} hand={hand} /> : null}
    </>
  );
}

/** Until when, and how long that still is. */
function Term({ visit, dueAt }: { readonly visit: OwnVisit; readonly dueAt: Instant }) {
  const { t, language } = visit;
  return (
    <>
      <p class="govuk-body">{t('completeText')}</p>
      <InsetText>
        <strong>{t('completeUntil', { when: momentText(dueAt, language) })}</strong> ({timeLeft(visit, dueAt)})
      </InsetText>
    </>
  );
}

interface AskedDocumentProps {
  readonly visit: OwnVisit;
  readonly hand: OwnApplication;
  readonly code: string;
}

/** One thing that was asked: why, what was brought for it, and the place to bring it. */
function AskedDocument({ visit, hand, code }: AskedDocumentProps) {
  const { t } = visit;
  const { application, call, filing } = hand;
  const title = titleOf(hand, code, visit);
  const verdict = application.screening?.verdicts.find(({ requirement }) => requirement === code);
  const { types, maxBytes } = limitsOf(call.documents.find((document) => document.code === code));
  const documents = application.documents.filter(({ requirement }) => requirement === code);
  return (
    <section class="b-section b-document" id={`document-${code}`}>
      <h2 class="govuk-heading-m">
        <TitleOf call={call} code={code} language={visit.language} />
      </h2>
      {verdict?.reason === undefined ? null : (
        <div class="b-asked">
          <p class="govuk-body-s b-quiet">{t('completeReason')}</p>
          <p class="govuk-body b-prose" lang="ro">
            {verdict.reason}
          </p>
        </div>
      )}
      {documents.length === 0 ? null : (
        <DocumentRows
          visit={visit}
          documents={documents}
          removable={({ submittedIn }) => filing.ok && submittedIn === undefined}
        />
      )}
      {filing.ok ? (
        <>
          <p class="govuk-hint">{t('documentLimits', { types: typesText(types), most: sizeText(maxBytes, visit) })}</p>
          <UploadArea
            visit={visit}
            requirement={code}
            title={title}
            named={<TitleOf call={call} code={code} language={visit.language} />}
            types={types}
            maxBytes={maxBytes}
            another={documents.some(({ submittedIn }) => submittedIn === undefined)}
          />
        </>
      ) : null}
    </section>
  );
}

/** The button once everything was brought; an editor reads who presses it. */
function Sending({ app, visit, hand }: AskedProps) {
  const { t } = visit;
  const { application, call, filing, organisation, role } = hand;
  const ready = filing.ok ? readiness(call, filing.value, application) : undefined;
  return (
    <section class="b-section">
      <h2 class="govuk-heading-l">{t('completeSendTitle')}</h2>
      {ready?.ok === false ? (
        <Missing visit={visit} hand={hand} refusal={ready.error} sentence={sentenceOf(app, visit, ready.error)} />
      ) : role === 'representative' ? (
        <Form visit={visit} name="submit" version={application.version}>
          <p class="govuk-body">{t('completeSendText')}</p>
          <Button text={t('completeSend')} />
        </Form>
      ) : (
        <InsetText>{t('submitOnlyRepresentative', { organisation: organisation.name })}</InsetText>
      )}
    </section>
  );
}
