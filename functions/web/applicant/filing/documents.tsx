import { canBeFiled, limitsOf, type SeenApplication } from '../../../../shared/applications/index.ts';
import type { RequiredDocument } from '../../../../shared/calls/index.ts';
import { inLanguage } from '../../../../shared/kernel/text.ts';
import { signedIn } from '../../../http/access.ts';
import { InsetText } from '../../components/inset-text.tsx';
import { Tag } from '../../components/tag.tsx';
import { Told } from '../../components/told.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { sizeText, typesText } from '../../public/words.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, type OwnApplication, ownApplication, pathOf } from '../applications/own-application.ts';
import { sentenceOf } from '../sentence.ts';
import { documentForms } from './document-forms.ts';
import { DocumentRows } from './document-rows.tsx';
import { UploadArea } from './upload-area.tsx';

/** Every document the call asks for, what has come for it, and the place to bring it. */
export const documentsPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/documents',
  allow: signedIn,
  show: async (app, visit, params) => {
    const hand = await ownApplication(app, visit, params);
    if (hand === undefined) return undefined;
    const { application, filing } = hand;
    if (filing.ok && filing.value.mode === 'completion')
      return { location: at(visit, pathOf(application.id, '/completion')) + doneIn(visit) };
    return {
      title: visit.t('documents'),
      section: 'my',
      crumbs: crumbsTo(hand, visit),
      uploadsTo: await app.uploadOrigin(),
      mendAt: () => `#document-${visit.attempt?.fields.get('requirement')?.at(-1) ?? ''}`,
      main: (
        <DocumentList visit={visit} hand={hand} closed={filing.ok ? undefined : sentenceOf(app, visit, filing.error)} />
      ),
    };
  },
  forms: documentForms('/documents'),
};

/** What was just done is said on the page one is sent on to. */
const doneIn = ({ query: { done } }: OwnVisit): string =>
  done === undefined ? '' : `?${new URLSearchParams({ done }).toString()}`;

interface ListProps {
  readonly visit: OwnVisit;
  readonly hand: OwnApplication;
  /** Why nothing can be brought or taken back now. */
  readonly closed: string | undefined;
}

function DocumentList({ visit, hand, closed }: ListProps) {
  const { t } = visit;
  const { application, call } = hand;
  const asked = new Set(call.documents.map(({ code }) => code));
  const others = application.documents.filter(({ requirement }) => !asked.has(requirement));
  return (
    <div class="b-reading">
      <h1 class="govuk-heading-xl">{t('documents')}</h1>
      {closed === undefined ? (
        <p class="govuk-body">{t('documentsText')}</p>
      ) : (
        <InsetText>
          {t('documentsClosed')} {closed}
        </InsetText>
      )}
      {call.documents.length === 0 ? <p class="govuk-body">{t('noDocuments')}</p> : null}
      {call.documents.map((wanted) => (
        <WantedDocument visit={visit} application={application} wanted={wanted} open={closed === undefined} />
      ))}
      {others.length === 0 ? null : (
        <section class="b-section">
          <h2 class="govuk-heading-m">{t('documentsOther')}</h2>
          <DocumentRows visit={visit} documents={others} removable={() => false} />
        </section>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={at(visit, pathOf(application.id))}>
          {t('toTaskList')}
        </a>
      </p>
    </div>
  );
}

interface WantedProps {
  readonly visit: OwnVisit;
  readonly application: SeenApplication;
  readonly wanted: RequiredDocument;
  readonly open: boolean;
}

function WantedDocument({ visit, application, wanted, open }: WantedProps) {
  const { language, t } = visit;
  const { code, title, required } = wanted;
  const documents = application.documents.filter(({ requirement }) => requirement === code);
  const brought = documents.some(canBeFiled);
  const { types, maxBytes } = limitsOf(wanted);
  return (
    <section class="b-section b-document" id={`document-${code}`}>
      <h2 class="govuk-heading-m">
        <Told text={title} language={language} />
      </h2>
      <p class="b-document__state">
        {brought ? (
          <Tag text={t('documentThere')} colour="green" />
        ) : (
          <Tag text={t(required ? 'documentNeeded' : 'documentOptional')} colour={required ? 'yellow' : 'grey'} />
        )}
      </p>
      <p class="govuk-hint">{t('documentLimits', { types: typesText(types), most: sizeText(maxBytes, visit) })}</p>
      {documents.length === 0 ? null : <DocumentRows visit={visit} documents={documents} removable={() => open} />}
      {open ? (
        <UploadArea
          visit={visit}
          requirement={code}
          title={inLanguage(title, language)}
          named={<Told text={title} language={language} />}
          types={types}
          maxBytes={maxBytes}
          another={documents.length > 0}
        />
      ) : null}
    </section>
  );
}
