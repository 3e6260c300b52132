import { readAmzDate, type Gatekeeper } from './authentication.ts';
import type { Bucket } from './buckets.ts';
import { assertChecksums, promisedChecksums } from './checksums.ts';
import type { StoredObject } from './object-disk.ts';
import type { Reply, Workbench } from './operation.ts';
import { assertAllowed, readPolicy, type FormFields, type PostPolicy } from './post-policy.ts';
import { accessDenied, invalidArgument, notImplemented, S3Refusal } from './s3-refusal.ts';
import { ALGORITHM, assertSameSignature, readScope, signText } from './signature.ts';
import { storeObject } from './store-object.ts';
import { readUploadForm, type UploadForm } from './upload-form.ts';
import type { WireRequest } from './wire-request.ts';
import { document, element } from './xml.ts';

const UNDERSTOOD = new Set([
  'key',
  'bucket',
  'policy',
  'content-type',
  'success_action_redirect',
  'success_action_status',
  'x-amz-algorithm',
  'x-amz-credential',
  'x-amz-date',
  'x-amz-signature',
  'x-amz-security-token',
  'x-amz-checksum-crc32',
  'x-amz-checksum-sha1',
  'x-amz-checksum-sha256',
]);
const isKept = (name: string) => name === 'content-type' || name.startsWith('x-amz-meta-');

/** The policy of a form, once its signature is that of the one identity. */
async function signedPolicy(fields: FormFields, gate: Gatekeeper): Promise<PostPolicy> {
  const text = fields.get('policy');
  const signature = fields.get('x-amz-signature');
  if (!text || !signature) throw accessDenied('Access Denied');
  if (fields.get('x-amz-algorithm') !== ALGORITHM) throw invalidArgument(`x-amz-algorithm must be ${ALGORITHM}.`);
  const signedOn = fields.get('x-amz-date') ?? '';
  readAmzDate(signedOn);
  const scope = readScope(fields.get('x-amz-credential') ?? '', { ...gate, signedOn });
  if (fields.get('x-amz-security-token') !== gate.keys.sessionToken) throw accessDenied('Invalid security token.');
  assertSameSignature(await signText(text, scope, gate.keys), signature);
  return readPolicy(text);
}

/** A field with a meaning this store does not have would be stored as if it had been obeyed. */
function assertUnderstood(fields: FormFields): void {
  const strange = [...fields.keys()].find((name) => !UNDERSTOOD.has(name) && !isKept(name) && !/^x-ignore-/.test(name));
  if (strange !== undefined) throw notImplemented(`The form field ${strange}`);
  if (fields.get('key')?.includes('${filename}')) throw notImplemented('The variable ${filename}');
}

/** Where an allowed form goes, or the refusal; the file's bytes are not read before this has passed. */
async function admit({ fields }: UploadForm, bucket: Bucket, gate: Gatekeeper): Promise<[string, PostPolicy]> {
  const policy = await signedPolicy(fields, gate);
  if ((fields.get('bucket') ?? bucket.name) !== bucket.name) throw accessDenied('The form is for another bucket.');
  assertAllowed(policy, new Map([...fields, ['bucket', bucket.name]]), gate.now());
  assertUnderstood(fields);
  const key = fields.get('key');
  if (!key) throw invalidArgument('Bucket POST must contain a field named "key".');
  return [key, policy];
}

/** Where the browser goes next, told what was stored; an address that is none counts as not given, as S3 has it. */
function redirection(wanted: string | undefined, bucket: Bucket, { key, eTag }: StoredObject): string | undefined {
  if (wanted === undefined || !URL.canParse(wanted)) return undefined;
  const next = new URL(wanted);
  for (const [name, value] of Object.entries({ bucket: bucket.name, key, etag: `"${eTag}"` }))
    next.searchParams.append(name, value);
  return next.href;
}

function accepted(fields: FormFields, bucket: Bucket, object: StoredObject): Reply {
  const location = `/${bucket.name}/${object.key.split('/').map(encodeURIComponent).join('/')}`;
  const headers = { etag: `"${object.eTag}"`, location };
  const next = redirection(fields.get('success_action_redirect'), bucket, object);
  if (next !== undefined) return { status: 303, headers: { ...headers, location: next } };
  const wanted = fields.get('success_action_status');
  if (wanted === '200') return { status: 200, headers };
  if (wanted !== '201') return { status: 204, headers };
  const body = document('PostResponse', [
    element('Location', location),
    element('Bucket', bucket.name),
    element('Key', object.key),
    element('ETag', headers.etag),
  ]);
  return { status: 201, headers: { ...headers, 'content-type': 'application/xml' }, body };
}

async function receive(
  form: UploadForm,
  bucket: Bucket,
  bench: Workbench,
  key: string,
  { min, max }: PostPolicy['size'],
) {
  const staged = await bucket.disk.stage(form.file, [], max);
  await form.ended.catch((problem: unknown) => {
    bucket.disk.discard(staged.file);
    throw problem;
  });
  const checksums = promisedChecksums(Object.fromEntries(form.fields));
  const headers = Object.fromEntries([...form.fields].filter(([name]) => isKept(name)));
  const check = () => {
    if (staged.size < min) {
      throw new S3Refusal(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
    }
    assertChecksums(checksums, staged);
  };
  return storeObject(bucket, bench, staged, { key, headers, checksums, check });
}

/** An upload by form: what its signed policy allows, and nothing else, becomes an object. */
export async function postObject(
  request: WireRequest,
  bucket: Bucket,
  bench: Workbench,
  gate: Gatekeeper,
): Promise<Reply> {
  const form = await readUploadForm(request);
  try {
    const [key, policy] = await admit(form, bucket, gate);
    return accepted(form.fields, bucket, await receive(form, bucket, bench, key, policy.size));
  } catch (problem) {
    form.abandon();
    throw problem;
  }
}
