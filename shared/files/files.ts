import { CopyObjectCommand, DeleteObjectCommand, GetObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { instantOf, type Instant } from '../kernel/instants.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { attachment } from './disposition.ts';
import { inspectObject, type Finding, type InspectLimits, type ObjectTooLarge } from './inspect.ts';
import { isPreconditionFailed, objectChanged, objectMissing, sayMissing } from './refusals.ts';
import type { ObjectChanged, ObjectMissing } from './refusals.ts';

export interface UploadRequest {
  readonly key: string;
  readonly contentType: string;
  /** Bytes; `atMost` when the sender cannot know beforehand how many. */
  readonly size: number | { readonly atMost: number };
  readonly expiresInSeconds: number;
  readonly now: Instant;
  /** Where the store sends the browser once it has the file. @default - it answers 201 */
  readonly thenTo?: string | undefined;
}
/** A form a browser sends to the store: all `fields` first, the file last; `expiresAt` is told in the caller's time. */
export interface UploadForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly expiresAt: Instant;
}
export interface DownloadRequest {
  readonly key: string;
  readonly fileName: string;
  readonly expiresInSeconds: number;
}
/** `eTag` as `inspect` found it: what was inspected is what is promoted, or nothing is. */
export interface Promotion {
  readonly from: string;
  readonly to: string;
  readonly eTag: string;
}

/** The store of documents: what the use cases ask of it, in their words. */
export interface Files {
  presignUpload(request: UploadRequest): Promise<UploadForm>;
  /** The origin forms send files to: `https://bucket.s3.eu-central-1.amazonaws.com`. */
  uploadOrigin(): Promise<string>;
  presignDownload(request: DownloadRequest): Promise<string>;
  inspect(key: string, limits: InspectLimits): Promise<Result<Finding, ObjectMissing | ObjectTooLarge>>;
  promote(promotion: Promotion): Promise<Result<null, ObjectMissing | ObjectChanged>>;
  remove(key: string): Promise<void>;
}

/** The documents kept in one bucket. */
export function files({ client, bucket }: { client: S3Client; bucket: string }): Files {
  return {
    presignUpload: (request) => presignUpload(client, bucket, request),
    uploadOrigin: async () => new URL(await presignDownload(client, bucket, anyObject)).origin,
    presignDownload: (request) => presignDownload(client, bucket, request),
    inspect: (key, limits) => inspectObject(client, bucket, key, limits),
    promote: (promotion) => promote(client, bucket, promotion),
    /** Removing what is not there is no failure. */
    remove: async (key) => {
      await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

/** Signing asks nobody anything, and a form goes to where a link leads. */
const anyObject: DownloadRequest = { key: 'any', fileName: 'any', expiresInSeconds: 1 };

/** Bound to this key, this type and these many bytes; signed with the signer's real clock, since the store checks real time whatever `now` is. */
async function presignUpload(client: S3Client, bucket: string, request: UploadRequest): Promise<UploadForm> {
  const { key, contentType, size, expiresInSeconds, now, thenTo } = request;
  const [least, most] = typeof size === 'number' ? [size, size] : [1, size.atMost];
  const answer: Record<string, string> =
    thenTo === undefined ? { success_action_status: '201' } : { success_action_redirect: thenTo };
  const { url, fields } = await createPresignedPost(client, {
    Bucket: bucket,
    Key: key,
    Fields: { 'Content-Type': contentType, ...answer },
    Conditions: [['content-length-range', least, most]],
    Expires: expiresInSeconds,
  });
  return { url, fields, expiresAt: instantOf(Date.parse(now) + expiresInSeconds * 1000) };
}

/** A link that always downloads and is never rendered: attachment, opaque type, kept by no cache. */
function presignDownload(client: S3Client, bucket: string, request: DownloadRequest): Promise<string> {
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key: request.key,
    ResponseContentDisposition: attachment(request.fileName),
    ResponseContentType: 'application/octet-stream',
    ResponseCacheControl: 'private, no-store',
  });
  return getSignedUrl(client, command, { expiresIn: request.expiresInSeconds });
}

/** Copies inside the store, without the bytes passing through us; promoting twice gives the same object. */
async function promote(
  client: S3Client,
  bucket: string,
  { from, to, eTag }: Promotion,
): Promise<Result<null, ObjectMissing | ObjectChanged>> {
  const source = [bucket, ...from.split('/')].map(encodeURIComponent).join('/');
  const copy = new CopyObjectCommand({ Bucket: bucket, Key: to, CopySource: source, CopySourceIfMatch: `"${eTag}"` });
  try {
    const copied = await client.send(copy).catch(sayMissing);
    return copied === null ? err(objectMissing(from)) : ok(null);
  } catch (problem) {
    if (isPreconditionFailed(problem)) return err(objectChanged(from));
    throw problem;
  }
}
