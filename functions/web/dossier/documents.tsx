import type { ComponentChildren } from 'preact';
import type { ApplicationDocument } from '../../../shared/applications/index.ts';
import { SummaryList } from '../components/summary-list.tsx';
import { TitleOf } from '../parts/title-of.tsx';
import type { DossierProps } from './dossier-props.ts';
import { fileFacts, FileName, FileTag } from './file.tsx';

/** What goes with the application, by what the call asks: the files, or that there are none, and whether there must be. */
export function FiledDocuments({ visit, application: { documents }, call, hrefOf }: DossierProps) {
  const asked = call.documents.map(({ code }) => code);
  const codes = [...new Set([...asked, ...documents.map(({ requirement }) => requirement)])];
  const required = new Set(call.documents.filter((one) => one.required).map(({ code }) => code));
  return (
    <SummaryList
      rows={codes.map((code) => {
        const files = documents.filter(({ requirement }) => requirement === code);
        return {
          key: <TitleOf call={call} code={code} language={visit.language} />,
          value: files.length > 0 ? <Files {...{ visit, files, hrefOf }} /> : <None {...{ visit, required, code }} />,
        };
      })}
    />
  );
}

interface NoneProps extends Pick<DossierProps, 'visit'> {
  readonly required: ReadonlySet<string>;
  readonly code: string;
}
const None = ({ visit, required, code }: NoneProps) => (
  <span class="b-quiet">{visit.t(required.has(code) ? 'documentNotBrought' : 'documentNone')}</span>
);

export interface FilesProps extends Pick<DossierProps, 'visit' | 'hrefOf'> {
  readonly files: readonly ApplicationDocument[];
  /** What else the reader is told of a file. */
  readonly note?: (file: ApplicationDocument) => ComponentChildren;
}

/** Files that answer one thing the call asks, each with its state; only those that are known to be clean open. */
export const Files = ({ visit, files, hrefOf, note }: FilesProps) => (
  <ul class="govuk-list b-answering">
    {files.map((file) => (
      <li>
        <FileName visit={visit} document={file} href={hrefOf(file)} /> <FileTag visit={visit} document={file} />
        <span class="b-answering__facts">
          {fileFacts(visit, file)} {note?.(file)}
        </span>
      </li>
    ))}
  </ul>
);
