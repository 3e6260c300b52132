import { ApplicationId, DocumentId } from '../kernel/ids.ts';

/** Which document of which application a stored object is. */
export interface DocumentRef {
  readonly applicationId: ApplicationId;
  readonly documentId: DocumentId;
}

const QUARANTINE = 'quarantine';
const CLEAN = 'clean';

/** Where an upload lands and stays until its scan; made of ids alone, so no file name of a person reaches a key. */
export const quarantineKey = ({ applicationId, documentId }: DocumentRef): string =>
  `${QUARANTINE}/${applicationId}/${documentId}`;

/** Where a document lives once its scan said it is clean; only these objects are ever opened by others. */
export const cleanKey = ({ applicationId, documentId }: DocumentRef): string =>
  `${CLEAN}/${applicationId}/${documentId}`;

/** The document a quarantine key names, or null when the key is not one of ours. */
export function documentOfQuarantineKey(key: string): DocumentRef | null {
  const [prefix, application, document, ...rest] = key.split('/');
  if (prefix !== QUARANTINE || rest.length > 0) return null;
  const applicationId = ApplicationId.safeParse(application);
  const documentId = DocumentId.safeParse(document);
  if (!applicationId.success || !documentId.success) return null;
  return { applicationId: applicationId.data, documentId: documentId.data };
}
