import { type AlreadyAnswered, commit, settle, type StaleVersion } from '../../audit/index.ts';
import { type Files, type Finding, quarantineKey } from '../../files/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId, DocumentId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store, Write } from '../../store/index.ts';
import type { ApplicationDocument } from '../document.ts';
import { received, type UploadRefusal } from '../document-rules.ts';
import { filingOf, type FilingRefusal } from '../filing.ts';
import { type MemberDeps, ownApplication } from '../members.ts';
import { noSuchThing, type NoSuchThing, type OnlyRepresentative } from '../refusals.ts';
import { documentWrite } from '../writes.ts';

export type CompleteUploadRefusal =
  NoSuchThing | OnlyRepresentative | FilingRefusal | UploadRefusal | StaleVersion | AlreadyAnswered;
type Deps = MemberDeps & { readonly store: Pick<Store, 'transact'>; readonly files: Pick<Files, 'inspect'> };
type Named = { readonly id: ApplicationId; readonly documentId: DocumentId };

/** Counts an upload as received after the server has read the object itself; asking again changes nothing. */
export const completeUpload =
  (deps: Deps) =>
  (command: Command, { id, documentId }: Named) =>
    settle(command, async (): Promise<Result<ApplicationDocument, CompleteUploadRefusal>> => {
      const own = await ownApplication(deps, command, id, 'upload');
      if (!own.ok) return own;
      const document = await deps.applications.document(id, documentId);
      if (document === undefined) return err(noSuchThing);
      if (document.state === 'received') return answered(deps, command, document, []);
      const open = filingOf(own.value.application, own.value.call, command.now);
      if (!open.ok) return open;
      const found = await inspected(deps.files, document);
      if (!found.ok) return found;
      const counts = received(document, found.value);
      if (!counts.ok) return counts;
      const { size, sha256, eTag } = found.value;
      const { unmeasured: _measured, ...announced } = document;
      const value: ApplicationDocument = {
        ...announced,
        state: 'received',
        ...{ size, sha256, eTag },
        receivedAt: command.now,
        version: document.version + 1,
      };
      return answered(deps, command, value, [documentWrite(value)]);
    });

const answered = (
  { store }: Deps,
  command: Command,
  value: ApplicationDocument,
  writes: readonly Write<StaleVersion>[],
): Promise<Result<ApplicationDocument, StaleVersion | AlreadyAnswered>> =>
  commit(store, command, { entries: [], writes, value });

async function inspected(
  files: Pick<Files, 'inspect'>,
  { applicationId, id, size }: ApplicationDocument,
): Promise<Result<Finding, UploadRefusal>> {
  const found = await files.inspect(quarantineKey({ applicationId, documentId: id }), { maxBytes: size });
  if (found.ok) return found;
  return err(found.error.code === 'ObjectMissing' ? { code: 'UploadMissing' } : { code: 'UploadDiffers', in: 'size' });
}
