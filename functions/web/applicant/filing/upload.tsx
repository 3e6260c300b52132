import type { OfferedUpload } from '../../../../shared/applications/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { signedIn } from '../../../http/access.ts';
import { Button } from '../../components/button.tsx';
import { FileUpload } from '../../components/file-upload.tsx';
import { InsetText } from '../../components/inset-text.tsx';
import { TitleOf } from '../../parts/title-of.tsx';
import { at, type OwnPage, type OwnVisit } from '../../edge/page.ts';
import { sizeText, typesText } from '../../public/words.ts';
import type { ApplicantApp } from '../app.ts';
import { crumbsTo, type OwnApplication, pathOf } from '../applications/own-application.ts';
import { sentenceOf } from '../sentence.ts';
import { documentHere } from './document-here.ts';

/** Sends a file without a script: the form goes from the browser to the store, which sends the browser back. */
export const uploadPage: OwnPage<ApplicantApp> = {
  path: '/my/applications/:applicationId/documents/:documentId/upload',
  allow: signedIn,
  show: async (app, visit, params) => {
    const here = await documentHere(app, visit, params);
    if (here === undefined) return undefined;
    const { hand, document, back } = here;
    const { id } = hand.application;
    if (document.state !== 'awaiting') return { location: back };
    const thenTo = visit.origin + at(visit, pathOf(id, `/documents/${document.id}/sent`));
    const offered = await app.applications.offerUpload(
      { actor: visit.person.actor, now: visit.now },
      { id, documentId: document.id, thenTo },
    );
    return {
      title: visit.t('uploadTitle'),
      section: 'my',
      crumbs: [...crumbsTo(hand, visit), { text: visit.t('documents'), href: back }],
      ...(offered.ok ? { uploadsTo: new URL(offered.value.upload.url).origin } : {}),
      main: (
        <div class="b-reading">
          <span class="govuk-caption-xl">
            <TitleOf call={hand.call} code={document.requirement} language={visit.language} />
          </span>
          <h1 class="govuk-heading-xl">{visit.t('uploadTitle')}</h1>
          {offered.ok ? (
            <Sending visit={visit} {...offered.value} />
          ) : (
            <InsetText>{sentenceOf(app, visit, offered.error)}</InsetText>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href={back}>
              {visit.t('toDocuments')}
            </a>
          </p>
        </div>
      ),
    };
  },
};

/** What a document or requirement of the call is called. */
export function titleOf({ call }: OwnApplication, code: string, { language }: Pick<OwnVisit, 'language'>): string {
  const title = [...call.documents, ...call.requirements].find((one) => one.code === code)?.title;
  return title === undefined ? code : (title[language] ?? title.ro);
}

function Sending({ visit, document, upload }: OfferedUpload & { readonly visit: OwnVisit }) {
  const { t } = visit;
  const { contentType, size } = document;
  return (
    <>
      <p class="govuk-body">{t('uploadPlainText')}</p>
      <form method="post" action={upload.url} encType="multipart/form-data">
        {Object.entries(upload.fields).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <FileUpload
          name="file"
          label={t('uploadChoose')}
          hint={t('documentLimits', { types: typesText([contentType]), most: sizeText(size, visit) })}
          accept={[contentType]}
          required
        />
        <Button text={t('uploadSend')} />
      </form>
      <p class="govuk-body-s b-quiet">
        {t('uploadUntil', { when: momentText(upload.expiresAt, visit.language) })} {t('uploadTechnical')}
      </p>
    </>
  );
}
