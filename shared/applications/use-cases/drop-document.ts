import { type AlreadyAnswered, commit, settle, type StaleVersion } from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { ApplicationId, DocumentId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import type { ApplicationDocument } from '../document.ts';
import { type Filing, filingOf, type FilingRefusal } from '../filing.ts';
import { type MemberDeps, ownApplication } from '../members.ts';
import { noSuchThing, type NoSuchThing, type OnlyRepresentative } from '../refusals.ts';
import { documentRemoval, documentWrite } from '../writes.ts';

/** The document was filed; while completing a dossier only new ones can be taken back. */
export interface DocumentFiled {
  readonly code: 'DocumentFiled';
  readonly submission: number;
}
export type DropDocumentRefusal =
  NoSuchThing | OnlyRepresentative | FilingRefusal | DocumentFiled | StaleVersion | AlreadyAnswered;
type Deps = MemberDeps & { readonly store: Pick<Store, 'transact'> };
type Named = { readonly id: ApplicationId; readonly documentId: DocumentId };

/** Takes a document back: one that was never filed is forgotten, one that was is left out of the next submission and kept in the earlier ones. */
export const dropDocument =
  (deps: Deps) =>
  (command: Command, { id, documentId }: Named) =>
    settle(command, async (): Promise<Result<null, DropDocumentRefusal>> => {
      const own = await ownApplication(deps, command, id, 'upload');
      if (!own.ok) return own;
      const document = await deps.applications.document(id, documentId);
      if (document === undefined || document.droppedAt !== undefined) return err(noSuchThing);
      const open = filingOf(own.value.application, own.value.call, command.now);
      if (!open.ok) return open;
      const write = dropOf(document, open.value, command);
      if (!write.ok) return write;
      return commit<null, StaleVersion>(deps.store, command, { entries: [], writes: [write.value], value: null });
    });

function dropOf(document: ApplicationDocument, { mode }: Filing, { now }: Command) {
  const { submittedIn } = document;
  if (submittedIn === undefined) return { ok: true, value: documentRemoval(document) } as const;
  if (mode === 'completion') return err({ code: 'DocumentFiled', submission: submittedIn } as const);
  const dropped = { ...document, droppedAt: now, version: document.version + 1 };
  return { ok: true, value: documentWrite(dropped) } as const;
}
