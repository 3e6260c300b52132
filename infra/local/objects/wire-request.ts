import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { S3Refusal } from './s3-refusal.ts';

/** A request as it came, with bucket and key read from its path; `path` is kept as it was written, for the signature. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly bucket: string;
  readonly key: string;
  readonly query: ReadonlyMap<string, string>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** Undoes percent encoding; what cannot be decoded is no address. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new S3Refusal(400, 'InvalidURI', "Couldn't parse the specified URI.");
  }
}

/** A parameter given twice could mean one thing to the signature and another to the operation. */
function readQuery(text: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  for (const part of text.split('&').filter((each) => each !== '')) {
    const [name = '', ...value] = part.split('=');
    if (query.has(decoded(name))) throw new S3Refusal(400, 'InvalidArgument', 'A query parameter was given twice.');
    query.set(decoded(name), decoded(value.join('=')));
  }
  return query;
}

const plainHeaders = (message: IncomingMessage) =>
  Object.fromEntries(
    Object.entries(message.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : (value ?? ''),
    ]),
  );

/** Reads the raw target: `new URL` would resolve `..` inside a key. */
export function readRequest(message: IncomingMessage): WireRequest {
  const [path = '/', ...search] = (message.url ?? '/').split('?');
  const [, bucket = '', ...key] = path.split('/');
  return {
    method: message.method ?? 'GET',
    path,
    bucket: decoded(bucket),
    key: decoded(key.join('/')),
    query: readQuery(search.join('?')),
    headers: plainHeaders(message),
    body: message,
  };
}
