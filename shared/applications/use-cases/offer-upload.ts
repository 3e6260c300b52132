import type { Files, UploadForm } from '../../files/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { ApplicationId, DocumentId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instants.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { ApplicationDocument } from '../document.ts';
import { filingOf, type FilingRefusal } from '../filing.ts';
import { type MemberDeps, rightOf } from '../members.ts';
import { noSuchThing, type NoSuchThing, type OnlyRepresentative } from '../refusals.ts';
import { uploadOf } from '../upload-form.ts';

/** A document that waits for its file, and the form for sending it. */
export interface OfferedUpload {
  readonly document: ApplicationDocument;
  readonly upload: UploadForm;
}
export type OfferUploadRefusal = NoSuchThing | OnlyRepresentative | FilingRefusal;
type Deps = MemberDeps & { readonly files: Pick<Files, 'presignUpload'> };
interface Asked {
  readonly id: ApplicationId;
  readonly documentId: DocumentId;
  /** Where the store sends the browser once it has the file. */
  readonly thenTo: string;
}

/** A form for a document that was announced and has not come yet, for a browser that sends it by itself; asked again it is a fresh one. */
export const offerUpload =
  (deps: Deps) =>
  async (
    { actor, now }: { readonly actor: Actor; readonly now: Instant },
    { id, documentId, thenTo }: Asked,
  ): Promise<Result<OfferedUpload, OfferUploadRefusal>> => {
    const application = await deps.applications.head(id);
    if (application === undefined) return err(noSuchThing);
    const allowed = await rightOf(deps, application.organisationId, actor.userId, 'upload');
    if (!allowed.ok) return allowed;
    const [call, document] = await Promise.all([
      deps.calls.get(application.callId),
      deps.applications.document(id, documentId),
    ]);
    if (call === undefined || document?.state !== 'awaiting') return err(noSuchThing);
    const open = filingOf(application, call, now);
    if (!open.ok) return open;
    return ok({ document, upload: await deps.files.presignUpload(uploadOf(document, now, thenTo)) });
  };
