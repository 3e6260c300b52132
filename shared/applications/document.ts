import * as z from 'zod';
import { ApplicationId, DocumentId, UserId } from '../kernel/ids.ts';
import { Instant } from '../kernel/instants.ts';
import { Line } from '../kernel/text.ts';

/** `awaiting` its upload, `received` after the server has read it itself, `spoiled` when other bytes came in between. */
export const DocumentState = z.enum(['awaiting', 'received', 'spoiled']);
export type DocumentState = z.infer<typeof DocumentState>;
export const ScanState = z.enum(['pending', 'clean', 'infected']);
export type ScanState = z.infer<typeof ScanState>;

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A document of an application: what its uploader said about it, and what the server found. */
export const ApplicationDocument = z.object({
  id: DocumentId,
  applicationId: ApplicationId,
  /** The code of the call's document or requirement it answers. */
  requirement: z.string(),
  fileName: Line(200),
  contentType: z.string(),
  /** Bytes; while `unmeasured`, the most there may be. */
  size: z.int().min(1),
  /** Announced by a browser that could not say the size; the server finds it out. */
  unmeasured: z.literal(true).optional(),
  /** The hash: declared when the upload began, the server's own once received. */
  sha256: Sha256.optional(),
  state: DocumentState,
  scan: ScanState,
  /** The bytes that were received; only these are ever scanned into the clean store. */
  eTag: z.string().optional(),
  /** The bytes a scan has spoken of. */
  scannedETag: z.string().optional(),
  uploadedBy: UserId,
  createdAt: Instant,
  receivedAt: Instant.optional(),
  /** The first submission it went with. */
  submittedIn: z.int().min(1).optional(),
  /** Left out of later submissions; the earlier ones keep it. */
  droppedAt: Instant.optional(),
  version: z.int().min(1),
});
export type ApplicationDocument = z.infer<typeof ApplicationDocument>;
