import type { ApplicationDocument } from '../../../../shared/applications/index.ts';
import { Table } from '../../components/table.tsx';
import { Tag } from '../../components/tag.tsx';
import { at } from '../../edge/page.ts';
import { TitleOf } from '../../parts/title-of.tsx';
import { sizeText } from '../../public/words.ts';
import type { DossierProps } from './dossier-props.ts';

/** The files that went with the submission; only those that are known to be clean open. */
export function DossierDocuments({ visit, call, application }: DossierProps) {
  const { language, t } = visit;
  if (application.documents.length === 0) return <p class="govuk-body">{t('evalNoDocuments')}</p>;
  return (
    <Table
      caption={t('sectionDocuments')}
      captionHidden
      compact
      rows={application.documents}
      columns={[
        {
          head: t('document'),
          cell: ({ requirement }) => <TitleOf call={call} code={requirement} language={language} />,
        },
        {
          head: t('fileName'),
          cell: (document) => (
            <>
              <span class="b-file">{document.fileName}</span> ({sizeText(document.size, visit)})
            </>
          ),
        },
        { head: t('evalOpen'), cell: (document) => <Opening {...{ visit, call, application, document }} /> },
      ]}
    />
  );
}

function Opening({ visit, application, document }: DossierProps & { readonly document: ApplicationDocument }) {
  const { t } = visit;
  if (document.scan === 'infected') return <Tag text={t('evalScanInfected')} colour="red" />;
  if (document.scan === 'pending') return <Tag text={t('evalScanPending')} colour="yellow" />;
  return (
    <a class="govuk-link" href={at(visit, `/evaluation/${application.id}/documents/${document.id}`)}>
      {t('evalOpen')}
      <span class="govuk-visually-hidden"> {document.fileName}</span>
    </a>
  );
}
