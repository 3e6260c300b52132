import type { ApplicationDocument } from '../../../../shared/applications/index.ts';
import type { PlainKey } from '../../../../shared/i18n/catalogue/translate.ts';
import { fileFacts, FileName, fileState, FileTag } from '../../dossier/file.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { pathOf } from '../applications/own-application.ts';

interface RowsProps {
  readonly visit: OwnVisit;
  readonly documents: readonly ApplicationDocument[];
  /** Whether this document can be taken back now. */
  readonly removable: (document: ApplicationDocument) => boolean;
}

/** The files of one document: what each is, whether it has come, what its scan says, and what can be done about it. */
export const DocumentRows = ({ visit, documents, removable }: RowsProps) => (
  <ul class="govuk-list b-files">
    {documents.map((document) => (
      <li class="b-file">
        <div class="b-file__what">
          <FileName visit={visit} document={document} href={pageOf(visit, document)} />
          <p class="govuk-body-s b-quiet">{fileFacts(visit, document)}</p>
          <Standing visit={visit} document={document} />
        </div>
        {removable(document) ? <Remove visit={visit} document={document} /> : null}
      </li>
    ))}
  </ul>
);

interface RowProps {
  readonly visit: OwnVisit;
  readonly document: ApplicationDocument;
}

const pageOf = (visit: OwnVisit, { applicationId, id }: ApplicationDocument, page = ''): string =>
  at(visit, pathOf(applicationId, `/documents/${id}${page}`));

const ADVICE: Readonly<Partial<Record<ReturnType<typeof fileState>, PlainKey>>> = {
  spoiled: 'fileSpoiledText',
  infected: 'fileInfectedText',
  pending: 'filePendingText',
  awaiting: 'fileBrokenText',
};

/** The state in words; a scan that has not spoken yet costs nobody the deadline, and this says so. */
function Standing({ visit, document }: RowProps) {
  const state = fileState(document);
  const unscripted = state === 'awaiting' && document.unmeasured === true;
  const advice = unscripted ? undefined : ADVICE[state];
  return (
    <>
      <p class="govuk-body-s">
        <FileTag visit={visit} document={document} />
        {advice === undefined ? null : <span> {visit.t(advice)}</span>}
      </p>
      {unscripted ? <Unscripted visit={visit} document={document} /> : null}
    </>
  );
}

/** Who has no script sends the file from a page of its own, and tells when it was sent. */
const Unscripted = ({ visit, document }: RowProps) => (
  <p class="govuk-body-s">
    <a class="govuk-link" href={pageOf(visit, document, '/upload')}>
      {visit.t('fileSend')}
    </a>
    {' · '}
    <a class="govuk-link" href={pageOf(visit, document, '/sent')}>
      {visit.t('fileSentAlready')}
    </a>
  </p>
);

/** The way to the page that asks once more. */
const Remove = ({ visit, document: { applicationId, id, fileName } }: RowProps) => (
  <a
    class="govuk-button govuk-button--secondary b-button-small"
    href={at(visit, pathOf(applicationId, `/documents/${id}/remove`))}
    draggable={false}
  >
    {visit.t('remove')}
    <span class="govuk-visually-hidden"> {fileName}</span>
  </a>
);
