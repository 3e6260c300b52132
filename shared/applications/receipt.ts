import * as z from 'zod';
import { hashOf } from '../kernel/canonical.ts';
import { ApplicationId, CallId, DocumentId, OrganisationId } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';
import { Content, type DossierDocument } from './model.ts';

/** One file as the server itself read it. */
export const FiledDocument = z.object({
  documentId: DocumentId,
  requirement: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  sha256: z.string(),
});
export type FiledDocument = z.infer<typeof FiledDocument>;

/** Proof of what was filed and when: after closing the hashes are public, so nobody can say it was something else. */
export const Receipt = z.object({
  registrationNumber: z.string(),
  callId: CallId,
  applicationId: ApplicationId,
  organisationId: OrganisationId,
  /** 1 for the first, one more with each replacement. */
  submission: z.int().min(1),
  at: Instant,
  /** SHA-256 of the dossier's canonical JSON. */
  dossierHash: z.string(),
  files: z.array(FiledDocument).readonly(),
  /** SHA-256 of this receipt without this field. */
  hash: z.string(),
});
export type Receipt = z.infer<typeof Receipt>;

/** A dossier as it was filed; it never changes. */
export const Submission = z.object({ content: Content, documents: z.array(FiledDocument).readonly(), receipt: Receipt });
export type Submission = z.infer<typeof Submission>;

/** What counts as filed: documents the server has received and read. */
export const filedOf = (documents: readonly DossierDocument[]): FiledDocument[] =>
  documents.flatMap(({ id, requirement, fileName, contentType, size, state, sha256 }) =>
    state === 'received' && sha256 !== undefined ? [{ documentId: id, requirement, fileName, contentType, size, sha256 }] : [],
  );

/** The receipt of a dossier filed now. */
export function receiptFor(
  filing: Pick<Receipt, 'registrationNumber' | 'callId' | 'applicationId' | 'organisationId' | 'submission' | 'at'>,
  content: Content,
  documents: readonly FiledDocument[],
): Receipt {
  const wire = z.encode(Content, content);
  const dossierHash = hashOf({ content: JSON.parse(JSON.stringify(wire)), documents: documents.map((file) => ({ ...file })) });
  const facts = { ...filing, dossierHash, files: documents };
  return { ...facts, hash: hashOf({ ...facts, files: documents.map((file) => ({ ...file })) }) };
}
