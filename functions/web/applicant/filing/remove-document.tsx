import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { Form } from '../../components/form.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { WarningText } from '../../components/warning-text.tsx';
import type { OwnPage, OwnVisit } from '../../edge/page.ts';
import { TitleOf } from '../../parts/title-of.tsx';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo } from '../applications/own-application.ts';
import { sentenceOf } from '../sentence.ts';
import { type DocumentHere, documentHere } from './document-here.ts';
import { dropForm } from './drop-form.ts';

/** Asks once more before a file is taken out of an application. */
export const removeDocumentPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/documents/:documentId/remove',
  allow: signedIn,
  show: async (app, visit, params) => {
    const here = await documentHere(app, visit, params);
    if (here === undefined) return undefined;
    return {
      title: visit.t('removeDocumentTitle'),
      section: 'my',
      crumbs: [...crumbsTo(here.hand, visit), { text: visit.t('documents'), href: here.back }],
      main: <Removal app={app} visit={visit} {...here} />,
    };
  },
  forms: {
    remove: dropForm('/documents'),
  },
};

interface RemovalProps extends DocumentHere {
  readonly app: ApplicantApp;
  readonly visit: OwnVisit;
}

function Removal({ app, visit, hand, document, back }: RemovalProps) {
  const { t, language } = visit;
  const refusal = refusalOf({ hand, document });
  return (
    <div class="b-reading">
      <span class="govuk-caption-xl">
        <TitleOf call={hand.call} code={document.requirement} language={language} />
      </span>
      <h1 class="govuk-heading-xl">{t('removeDocumentTitle')}</h1>
      <p class="govuk-body">
        <strong class="b-breaks">{document.fileName}</strong>
      </p>
      {refusal === undefined ? (
        <Form visit={visit} name="remove">
          <WarningText sign={t('warning')}>{t('removeDocumentText')}</WarningText>
          <Button text={t('removeDocument')} kind="warning" />
        </Form>
      ) : (
        <InsetText>{sentenceOf(app, visit, refusal)}</InsetText>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={back}>
          {t('removeDocumentNot')}
        </a>
      </p>
    </div>
  );
}

/** Why a document stays where it is: nothing can be changed now, or it is filed and only new ones can be taken back. */
function refusalOf({ hand: { filing }, document: { submittedIn } }: Pick<DocumentHere, 'hand' | 'document'>) {
  if (!filing.ok) return filing.error;
  return filing.value.mode === 'completion' && submittedIn !== undefined
    ? { code: 'DocumentFiled', submission: submittedIn }
    : undefined;
}
