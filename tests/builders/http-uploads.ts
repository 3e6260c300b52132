import { aStatute } from './statute.ts';

/** A file somebody uploads. */
export interface Upload {
  readonly requirement?: string;
  readonly fileName?: string;
  readonly contentType?: string;
  readonly content?: Buffer;
}
export const anUpload = ({
  requirement = 'statute',
  fileName = 'Statutul asociației.pdf',
  contentType = 'application/pdf',
  content = aStatute(),
}: Upload = {}) => ({ requirement, fileName, contentType, content });

/** What is said about a file before it is sent. */
export const aDeclarationOf = ({ content, ...said }: ReturnType<typeof anUpload>) => ({
  ...said,
  size: content.length,
});

/** Sends a file as a browser does: the fields of the form first, the file last. */
export async function sendForm(upload: unknown, content: Buffer): Promise<number> {
  const { url, fields } = upload as { url: string; fields: Record<string, string> };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([new Uint8Array(content)]));
  return (await fetch(url, { method: 'POST', body: form })).status;
}
