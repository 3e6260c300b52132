import { S3ServiceException } from '@aws-sdk/client-s3';

/** Nothing is stored under this key: not uploaded yet, removed, or expired. */
export interface ObjectMissing {
  readonly code: 'ObjectMissing';
  readonly key: string;
}
/** Other bytes were stored under this key since it was inspected. */
export interface ObjectChanged {
  readonly code: 'ObjectChanged';
  readonly key: string;
}

export const objectMissing = (key: string): ObjectMissing => ({ code: 'ObjectMissing', key });
export const objectChanged = (key: string): ObjectChanged => ({ code: 'ObjectChanged', key });

const statusOf = (problem: unknown) =>
  problem instanceof S3ServiceException ? problem.$metadata.httpStatusCode : undefined;

/** Null for an absent object; any other failure of the store goes on as it came. */
export function sayMissing(problem: unknown): null {
  if (statusOf(problem) === 404) return null;
  throw problem;
}
export const isPreconditionFailed = (problem: unknown): boolean => statusOf(problem) === 412;

/** S3 writes the tag in quotes in a header and without them in events; we keep it without. */
export const plainETag = (eTag: string | undefined): string => (eTag ?? '').replaceAll('"', '');
