import { type AlreadyAnswered, commit, type StaleVersion } from '../../audit/index.ts';
import type { Files, UploadForm } from '../../files/index.ts';
import type { Command } from '../../kernel/command.ts';
import { type ApplicationId, DocumentId, newId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import type { ApplicationDocument } from '../document.ts';
import { acceptable, type Declared, type DeclaredRefusal } from '../document-rules.ts';
import { filingOf, type FilingRefusal } from '../filing.ts';
import { type MemberDeps, ownApplication } from '../members.ts';
import type { NoSuchThing, OnlyRepresentative } from '../refusals.ts';
import { MOST_DOCUMENTS, type TooManyDocuments } from '../submission-rules.ts';
import { uploadOf } from '../upload-form.ts';
import { newDocumentWrite } from '../writes.ts';

export type RegisterDocumentRefusal =
  | NoSuchThing
  | OnlyRepresentative
  | FilingRefusal
  | DeclaredRefusal
  | TooManyDocuments
  | StaleVersion
  | AlreadyAnswered;

/** Where to send the file: a form bound to this document, its type and its size. */
export interface RegisteredDocument {
  readonly documentId: DocumentId;
  readonly upload: UploadForm;
}
type Deps = MemberDeps & { readonly store: Pick<Store, 'transact'>; readonly files: Pick<Files, 'presignUpload'> };

/** Announces a file of the dossier and hands out the form to upload it with; the file itself never passes through us. */
export const registerDocument =
  (deps: Deps) =>
  async (
    command: Command,
    { id, declared }: { readonly id: ApplicationId; readonly declared: Declared },
  ): Promise<Result<RegisteredDocument, RegisterDocumentRefusal>> => {
    const own = await ownApplication(deps, command, id, 'upload');
    if (!own.ok) return own;
    const { application, call } = own.value;
    const filing = filingOf(application, call, command.now);
    if (!filing.ok) return filing;
    const fits = acceptable(call, filing.value, declared);
    if (!fits.ok) return fits;
    const documents = await deps.applications.documents(id);
    const kept = documents.filter(({ droppedAt }) => droppedAt === undefined);
    if (kept.length >= MOST_DOCUMENTS) return err({ code: 'TooManyDocuments', most: MOST_DOCUMENTS });
    const document = announced(id, command, { ...declared, ...fits.value });
    const upload = await deps.files.presignUpload(uploadOf(document, command.now));
    const value = { documentId: document.id, upload };
    const writes = [newDocumentWrite(document)];
    return commit<RegisteredDocument, StaleVersion>(deps.store, command, { entries: [], writes, value });
  };

const announced = (
  applicationId: ApplicationId,
  { actor, now }: Command,
  { requirement, fileName, contentType, size, sha256, maxBytes }: Declared & { readonly maxBytes: number },
): ApplicationDocument => ({
  id: newId(DocumentId, now),
  applicationId,
  ...{ requirement, fileName, contentType },
  ...(size === undefined ? { size: maxBytes, unmeasured: true } : { size }),
  ...(sha256 === undefined ? {} : { sha256 }),
  state: 'awaiting',
  scan: 'pending',
  uploadedBy: actor.userId,
  createdAt: now,
  version: 1,
});
