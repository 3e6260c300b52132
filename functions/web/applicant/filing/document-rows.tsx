import type { SeenApplication } from '../../../../shared/applications/index.ts';
import { momentText } from '../../../../shared/i18n/moment.ts';
import { Form } from '../../components/form.tsx';
import { Tag } from '../../components/tag.tsx';
import { at, type OwnVisit } from '../../edge/page.ts';
import { sizeText } from '../../public/words.ts';
import { pathOf } from '../applications/own-application.ts';

export type SeenDocument = SeenApplication['documents'][number];
interface RowsProps {
  readonly visit: OwnVisit;
  readonly documents: readonly SeenDocument[];
  /** Whether this document can be taken back now. */
  readonly removable: (document: SeenDocument) => boolean;
}

/** The files of one document: what each is, whether it has come, and what its scan says. */
export const DocumentRows = ({ visit, documents, removable }: RowsProps) => (
  <ul class="govuk-list b-files">
    {documents.map((document) => (
      <li class="b-file">
        <div class="b-file__what">
          <FileName visit={visit} document={document} />
          <p class="govuk-body-s b-quiet">{factsOf(visit, document)}</p>
          <FileState visit={visit} document={document} />
        </div>
        {removable(document) ? <Remove visit={visit} document={document} /> : null}
      </li>
    ))}
  </ul>
);

interface RowProps {
  readonly visit: OwnVisit;
  readonly document: SeenDocument;
}

function FileName({ visit, document: { applicationId, id, fileName, state, scan } }: RowProps) {
  if (state !== 'received' || scan !== 'clean') return <strong class="b-file__name">{fileName}</strong>;
  return (
    <a class="govuk-link b-file__name" href={at(visit, pathOf(applicationId, `/documents/${id}`))}>
      <span class="govuk-visually-hidden">{visit.t('download')}: </span>
      {fileName}
    </a>
  );
}

const factsOf = (visit: OwnVisit, { size, receivedAt, unmeasured }: SeenDocument): string =>
  [
    ...(unmeasured === true ? [] : [sizeText(size, visit)]),
    ...(receivedAt === undefined ? [] : [visit.t('fileReceivedAt', { when: momentText(receivedAt, visit.language) })]),
  ].join(' · ');

/** The state in words; a scan that has not spoken yet costs nobody the deadline, and this says so. */
function FileState({ visit, document }: RowProps) {
  const { t } = visit;
  const { applicationId, id, state, scan, unmeasured } = document;
  if (state === 'spoiled') return <Said tag={t('fileSpoiled')} colour="red" text={t('fileSpoiledText')} />;
  if (scan === 'infected') return <Said tag={t('fileInfected')} colour="red" text={t('fileInfectedText')} />;
  if (state === 'received' && scan === 'clean') return <Said tag={t('fileClean')} colour="green" />;
  if (state === 'received') return <Said tag={t('filePending')} colour="blue" text={t('filePendingText')} />;
  if (unmeasured !== true) return <Said tag={t('fileAwaited')} colour="yellow" text={t('fileBrokenText')} />;
  return (
    <>
      <Said tag={t('fileAwaited')} colour="yellow" />
      <p class="govuk-body-s">
        <a class="govuk-link" href={at(visit, pathOf(applicationId, `/documents/${id}/upload`))}>
          {t('fileSend')}
        </a>
        {' · '}
        <a class="govuk-link" href={at(visit, pathOf(applicationId, `/documents/${id}/sent`))}>
          {t('fileSentAlready')}
        </a>
      </p>
    </>
  );
}

interface SaidProps {
  readonly tag: string;
  readonly colour: 'green' | 'blue' | 'red' | 'yellow';
  readonly text?: string;
}
const Said = ({ tag, colour, text }: SaidProps) => (
  <p class="govuk-body-s b-file__state">
    <Tag text={tag} colour={colour} />
    {text === undefined ? null : <span> {text}</span>}
  </p>
);

const Remove = ({ visit, document: { id, fileName } }: RowProps) => (
  <Form visit={visit} name="drop">
    <input type="hidden" name="documentId" value={id} />
    <button type="submit" class="govuk-button govuk-button--secondary b-button-small" data-module="govuk-button">
      {visit.t('remove')}
      <span class="govuk-visually-hidden"> {fileName}</span>
    </button>
  </Form>
);
