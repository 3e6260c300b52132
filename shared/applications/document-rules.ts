import { type Call, DOCUMENT_TYPES, type RequiredDocument } from '../calls/index.ts';
import type { Finding } from '../files/index.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { ApplicationDocument } from './document.ts';
import type { Filing } from './filing.ts';

/** What an uploader says about a file before sending it. */
export interface Declared {
  readonly requirement: string;
  readonly fileName: string;
  readonly contentType: string;
  /** Bytes; a browser without a script cannot say it beforehand, and gets to send as much as is allowed. */
  readonly size?: number | undefined;
  readonly sha256?: string | undefined;
}

/** Why a file is not taken at all. */
export type DeclaredRefusal =
  | { readonly code: 'RequirementUnknown'; readonly requirement: string; readonly at: readonly ['/requirement'] }
  | { readonly code: 'RequirementNotAsked'; readonly asked: readonly string[]; readonly at: readonly ['/requirement'] }
  | { readonly code: 'TypeNotAccepted'; readonly types: readonly string[]; readonly at: readonly ['/contentType'] }
  | { readonly code: 'FileTooLarge'; readonly maxBytes: number; readonly at: readonly ['/size'] };

/** Why an uploaded file does not count. */
export type UploadRefusal =
  | { readonly code: 'UploadMissing' }
  | { readonly code: 'UploadDiffers'; readonly in: 'size' | 'sha256' | 'type' }
  | { readonly code: 'UploadSpoiled' };

/** What answers a requirement that names no document of its own. */
const anyDocument = { types: DOCUMENT_TYPES, maxBytes: 10_000_000 };

/** The types and the most bytes of a document of the call, or of what answers a requirement without one. */
export const limitsOf = (
  document: Pick<RequiredDocument, 'types' | 'maxBytes'> | undefined,
): { readonly types: readonly string[]; readonly maxBytes: number } => document ?? anyDocument;

/** A file must answer a document of the call, in one of its types and sizes; when completing, only what was asked. Says the most bytes it may have. */
export function acceptable(
  { documents }: Pick<Call, 'documents'>,
  filing: Filing,
  { requirement, contentType, size }: Declared,
): Result<{ readonly maxBytes: number }, DeclaredRefusal> {
  const named = documents.find(({ code }) => code === requirement);
  if (filing.mode === 'completion' && !filing.asked.includes(requirement))
    return err({ code: 'RequirementNotAsked', asked: filing.asked, at: ['/requirement'] });
  if (filing.mode === 'edit' && named === undefined)
    return err({ code: 'RequirementUnknown', requirement, at: ['/requirement'] });
  const { types, maxBytes } = limitsOf(named);
  if (!types.includes(contentType)) return err({ code: 'TypeNotAccepted', types, at: ['/contentType'] });
  const tooLarge = size !== undefined && size > maxBytes;
  return tooLarge ? err({ code: 'FileTooLarge', maxBytes, at: ['/size'] }) : ok({ maxBytes });
}

/** The server's own finding decides: size, hash and the type the bytes show must be what was declared; other bytes than those scanned do not count. */
export function received(document: ApplicationDocument, finding: Finding): Result<void, UploadRefusal> {
  const differs = (what: 'size' | 'sha256' | 'type') => err({ code: 'UploadDiffers', in: what } as const);
  const fits = document.unmeasured ? finding.size <= document.size : finding.size === document.size;
  if (!fits) return differs('size');
  if (document.sha256 !== undefined && document.sha256 !== finding.sha256) return differs('sha256');
  if (finding.sniffedType !== document.contentType) return differs('type');
  const scannedOthers = document.scannedETag !== undefined && document.scannedETag !== finding.eTag;
  return document.state === 'spoiled' || scannedOthers ? err({ code: 'UploadSpoiled' }) : ok(undefined);
}

/** What a scan says of certain bytes. */
export interface ScanVerdict {
  readonly eTag: string;
  readonly verdict: 'clean' | 'infected';
}
export type VerdictMeaning = 'nothing' | 'spoiled' | 'infected' | 'clean';

/**
 * What a verdict means for a document. At most one version of its bytes is ever trusted: a verdict on other bytes than those received
 * says nothing, and two different ones before the upload was finished spoil it. Malware is never taken back.
 */
export function meaningOf(document: ApplicationDocument, { eTag, verdict }: ScanVerdict): VerdictMeaning {
  const trusted = document.eTag ?? document.scannedETag;
  if (document.state === 'spoiled' || document.scan === 'infected') return 'nothing';
  if (trusted !== undefined && trusted !== eTag) return document.state === 'received' ? 'nothing' : 'spoiled';
  return verdict === 'clean' && document.scan === 'clean' ? 'nothing' : verdict;
}
