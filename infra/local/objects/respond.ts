import { createHash } from 'node:crypto';
import { authenticate, SIGNING_PARAMETERS, type Gatekeeper } from './authentication.ts';
import { copyObject } from './copy-object.ts';
import { preflight } from './cors.ts';
import { deleteObject } from './delete-object.ts';
import { getObject, headObject } from './get-object.ts';
import { listObjects } from './list-objects.ts';
import type { Operation, Reply, Workbench } from './operation.ts';
import { postObject } from './post-object.ts';
import { putObject } from './put-object.ts';
import { notImplemented, S3Refusal } from './s3-refusal.ts';
import type { WireRequest } from './wire-request.ts';

const OPERATIONS: readonly Operation[] = [getObject, headObject, putObject, copyObject, deleteObject, listObjects];
const EMPTY = createHash('sha256').digest('hex');

/** Headers every operation may carry; all others that S3 gives a meaning to must be named by the operation. */
const SIGNING_HEADERS = new Set(['x-amz-date', 'x-amz-content-sha256', 'x-amz-security-token', 'x-amz-user-agent']);
const MEANINGFUL = /^(?:x-amz-|if-|range$)/;

function understands(operation: Operation, header: string): boolean {
  if (SIGNING_HEADERS.has(header) || !MEANINGFUL.test(header)) return true;
  return operation.headers.some(
    (name) => name === header || (name.endsWith('*') && header.startsWith(name.slice(0, -1))),
  );
}

/** The operation a request is, once nothing in it asks for something else: `PUT ?acl` is not a `PUT` of an object. */
export function operationFor(request: WireRequest): Operation {
  const isCopy = request.headers['x-amz-copy-source'] !== undefined;
  const operation = OPERATIONS.filter((each) => !isCopy || each === copyObject).find(
    ({ method, on }) => method === request.method && (on === 'object') === (request.key !== ''),
  );
  if (!operation) throw notImplemented(`${request.method} of this resource`);
  const query = [...request.query.keys()].find(
    (name) => !SIGNING_PARAMETERS.has(name) && !operation.query.includes(name),
  );
  if (query !== undefined) throw notImplemented(`${operation.name} with ?${query}`);
  const header = Object.keys(request.headers).find((name) => !understands(operation, name));
  if (header !== undefined) throw notImplemented(`${operation.name} with ${header}`);
  return operation;
}

const isForm = ({ method, key, headers, query }: WireRequest) =>
  method === 'POST' && key === '' && query.size === 0 && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');

/** Answers one request, or refuses it as S3 would. */
export async function respond(request: WireRequest, bench: Workbench, gate: Gatekeeper): Promise<Reply> {
  const { buckets } = bench;
  if (request.method === 'OPTIONS') return preflight(buckets.get(request.bucket).cors, request.headers);
  if (isForm(request)) return postObject(request, buckets.get(request.bucket), bench, gate);
  const payload = await authenticate(request, gate);
  const operation = operationFor(request);
  if (!operation.takesBody && /^[0-9a-f]{64}$/.test(payload) && payload !== EMPTY) {
    throw new S3Refusal(400, 'XAmzContentSHA256Mismatch', 'This operation takes no body.');
  }
  return operation.run({ ...request, payload }, buckets.get(request.bucket), bench);
}
