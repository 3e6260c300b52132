import * as z from 'zod';
import { hashOf } from '../kernel/canonical.ts';
import { ApplicationId, CallId, DocumentId, OrganisationId } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';
import { Content } from './content.ts';
import { type ApplicationDocument, Sha256 } from './document.ts';
import { Totals } from './totals.ts';

/** A file of a submission, known by its hash. */
export const SubmittedDocument = z.object({
  documentId: DocumentId,
  requirement: z.string(),
  fileName: z.string(),
  contentType: z.string(),
  size: z.int(),
  sha256: Sha256,
});
export type SubmittedDocument = z.infer<typeof SubmittedDocument>;

/** What is filed: everything its hash covers. */
export const Dossier = z.object({
  applicationId: ApplicationId,
  callId: CallId,
  organisationId: OrganisationId,
  content: Content,
  totals: Totals,
  documents: z.array(SubmittedDocument),
});
export type Dossier = z.infer<typeof Dossier>;

/** What the applicant can prove (dovada înregistrării); `hash` covers everything else in it. */
export const Receipt = z
  .object({
    applicationId: ApplicationId,
    callId: CallId,
    registrationNumber: z.string(),
    submission: z.int().min(1),
    submittedAt: Instant,
    /** SHA-256 of the canonical JSON (RFC 8785) of the dossier as the API shows it. */
    dossierHash: Sha256,
    documents: z.array(z.object({ documentId: DocumentId, fileName: z.string(), size: z.int(), sha256: Sha256 })),
    hash: Sha256,
  })
  .meta({ id: 'Receipt' });
export type Receipt = z.infer<typeof Receipt>;

/** A submission never changes; the last one counts. */
export const Submission = z.object({ ...Dossier.shape, receipt: Receipt });
export type Submission = z.infer<typeof Submission>;

/** The hash of a dossier, money as decimal strings in lei, as anybody with the dossier can recompute it. */
export const dossierHash = (dossier: Dossier): string => hashOf(z.encode(Dossier, dossier)); // encoded it is strings, integers, booleans, lists and records

/** The receipt of a dossier filed under a number at a moment. */
export function receiptOf(
  dossier: Dossier,
  filed: Pick<Receipt, 'registrationNumber' | 'submission' | 'submittedAt'>,
): Receipt {
  const facts = {
    applicationId: dossier.applicationId,
    callId: dossier.callId,
    ...filed,
    dossierHash: dossierHash(dossier),
    documents: dossier.documents.map(({ documentId, fileName, size, sha256 }) => ({
      documentId,
      fileName,
      size,
      sha256,
    })),
  };
  return { ...facts, hash: hashOf(facts) };
}

/** A received document as it goes into a submission; one that was never received does not. */
export const submittedDocument = (document: ApplicationDocument): SubmittedDocument[] =>
  document.state !== 'received' || document.sha256 === undefined
    ? []
    : [
        {
          documentId: document.id,
          requirement: document.requirement,
          fileName: document.fileName,
          contentType: document.contentType,
          size: document.size,
          sha256: document.sha256,
        },
      ];
