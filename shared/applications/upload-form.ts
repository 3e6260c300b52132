import { quarantineKey, type UploadRequest } from '../files/index.ts';
import type { Instant } from '../kernel/instants.ts';
import type { ApplicationDocument } from './document.ts';

const FORM_SECONDS = 15 * 60;

/** What the form of a document is bound to: its own key, the announced type, and the announced size or the most it may have. */
export const uploadOf = (
  { applicationId, id, contentType, size, unmeasured }: ApplicationDocument,
  now: Instant,
  thenTo?: string,
): UploadRequest => ({
  key: quarantineKey({ applicationId, documentId: id }),
  contentType,
  size: unmeasured ? { atMost: size } : size,
  expiresInSeconds: FORM_SECONDS,
  now,
  thenTo,
});
