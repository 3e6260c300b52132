import { cleanKey, type Files } from '../../files/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { ApplicationId, DocumentId } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { DocumentInfected } from '../completeness.ts';
import type { ApplicationDocument } from '../document.ts';
import { type ReaderDeps, readingOf } from '../readers.ts';
import { noSuchThing, type NoSuchThing } from '../refusals.ts';
import type { ApplicationRepository } from '../repository.ts';

/** The scan has not spoken yet; the document can be opened when it has. */
export interface ScanPending {
  readonly code: 'ScanPending';
}
export type OpenDocumentRefusal = NoSuchThing | ScanPending | DocumentInfected;
interface Deps extends ReaderDeps {
  readonly applications: ApplicationRepository;
  readonly files: Pick<Files, 'presignDownload'>;
}
type Named = { readonly id: ApplicationId; readonly documentId: DocumentId };

const LINK_SECONDS = 60;

/** A link to a document for a minute; nobody opens what is not known to be clean, and others only what was submitted. */
export const openDocument =
  (deps: Deps) =>
  async (actor: Actor, { id, documentId }: Named): Promise<Result<{ readonly url: string }, OpenDocumentRefusal>> => {
    const application = await deps.applications.head(id);
    const reading = application && (await readingOf(deps, application, actor));
    if (reading === undefined) return err(noSuchThing);
    const document = await deps.applications.document(id, documentId);
    if (document === undefined || !isThere(document, reading === 'member')) return err(noSuchThing);
    if (document.scan === 'infected') return err({ code: 'DocumentInfected' });
    if (document.scan === 'pending') return err({ code: 'ScanPending' });
    const link = {
      key: cleanKey({ applicationId: id, documentId }),
      fileName: document.fileName,
      expiresInSeconds: LINK_SECONDS,
    };
    return ok({ url: await deps.files.presignDownload(link) });
  };

const isThere = ({ state, submittedIn }: ApplicationDocument, member: boolean): boolean =>
  state === 'received' && (member || submittedIn !== undefined);
