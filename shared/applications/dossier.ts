import type { Content } from './content.ts';
import type { ApplicationDocument } from './document.ts';
import type { Application } from './model.ts';
import { type Dossier, type Submission, submittedDocument } from './submission.ts';
import { totalsOf } from './totals.ts';

/** Received, not left out, and not known to be malware: what can be filed. */
export const canBeFiled = ({ state, scan, droppedAt }: ApplicationDocument): boolean =>
  state === 'received' && scan !== 'infected' && droppedAt === undefined;

/** The dossier as it is written now: all of the content and every document that can be filed. */
export function draftDossier(
  { id, callId, organisationId }: Pick<Application, 'id' | 'callId' | 'organisationId'>,
  content: Content,
  documents: readonly ApplicationDocument[],
): Dossier {
  const { requested, own, total } = totalsOf(content);
  return {
    applicationId: id,
    callId,
    organisationId,
    content,
    totals: { requested, own, total },
    documents: documents.filter(canBeFiled).flatMap(submittedDocument),
  };
}

/** Documents brought to complete a dossier: new ones, for what was asked. */
export const broughtFor = (
  asked: readonly string[],
  documents: readonly ApplicationDocument[],
): readonly ApplicationDocument[] =>
  documents.filter(
    ({ state, requirement, submittedIn, droppedAt }) =>
      state === 'received' && submittedIn === undefined && droppedAt === undefined && asked.includes(requirement),
  );

/** The dossier that was filed, with the documents that were asked for; nothing else of it may change. */
export function completedDossier(
  { receipt: _receipt, ...filed }: Submission,
  brought: readonly ApplicationDocument[],
): Dossier {
  return { ...filed, documents: [...filed.documents, ...brought.filter(canBeFiled).flatMap(submittedDocument)] };
}
