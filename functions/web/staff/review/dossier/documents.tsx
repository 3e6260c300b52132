import type { ApplicationDocument } from '../../../../../shared/applications/index.ts';
import { momentText } from '../../../../../shared/i18n/moment.ts';
import { Table } from '../../../components/table.tsx';
import { Tag } from '../../../components/tag.tsx';
import { at, type OwnVisit } from '../../../edge/page.ts';
import { TitleOf } from '../../../parts/title-of.tsx';
import { sizeText } from '../../../public/words.ts';
import { callPath } from '../parts/call.tsx';
import { Part } from './content.tsx';
import type { DossierProps } from './dossier.tsx';

export interface DocumentLinkProps {
  readonly visit: OwnVisit;
  readonly callId: string;
  readonly document: ApplicationDocument;
}

/** A file by its name, which opens it when the scan has found it clean. */
export function DocumentLink({ visit, callId, document }: DocumentLinkProps) {
  const { id, applicationId, fileName, scan, size } = document;
  const href = at(visit, callPath(callId, `/applications/${applicationId}/documents/${id}`));
  return (
    <>
      {scan === 'clean' ? (
        <a class="govuk-link" href={href}>
          {fileName}
        </a>
      ) : (
        fileName
      )}{' '}
      <span class="b-quiet b-num">{sizeText(size, visit)}</span>
    </>
  );
}

const SCANS = {
  clean: { key: 'reviewScanClean', colour: 'green' },
  pending: { key: 'reviewScanPending', colour: 'yellow' },
  infected: { key: 'reviewScanInfected', colour: 'red' },
} as const;
export const ScanTag = ({ visit: { t }, scan }: { visit: OwnVisit; scan: ApplicationDocument['scan'] }) => (
  <Tag text={t(SCANS[scan].key)} colour={SCANS[scan].colour} />
);

/** Every document that was filed. */
export function Documents({ visit, call, seen: { documents } }: DossierProps) {
  const { t, language } = visit;
  return (
    <Part id="documents" title={t('documents')}>
      {documents.length === 0 ? (
        <p class="govuk-body">{t('noFiledDocuments')}</p>
      ) : (
        <Table
          caption={t('documents')}
          captionHidden
          rows={documents}
          columns={[
            {
              head: t('document'),
              cell: ({ requirement }) => <TitleOf call={call} code={requirement} language={visit.language} />,
            },
            {
              head: t('fileName'),
              cell: (document) => <DocumentLink visit={visit} callId={call.id} document={document} />,
            },
            { head: t('reviewScan'), cell: ({ scan }) => <ScanTag visit={visit} scan={scan} /> },
            {
              head: t('reviewReceivedAt'),
              cell: ({ receivedAt }) => (receivedAt === undefined ? '' : momentText(receivedAt, language)),
            },
            { head: t('submission'), cell: ({ submittedIn = '' }) => submittedIn, numeric: true },
          ]}
        />
      )}
    </Part>
  );
}
