import { Sha256 } from '@aws-crypto/sha256-js';
import { SignatureV4 } from '@smithy/signature-v4';
import { BUCKET, REGION } from '../files/stores.ts';

const signer = new SignatureV4({
  service: 's3',
  region: REGION,
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  sha256: Sha256,
  uriEscapePath: false,
});

export interface Asked {
  readonly method: string;
  readonly key: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}
/** Percent encoding as AWS wants it of a path: all but letters, digits and `-._~`. */
const segment = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const requestOf = (endpoint: string, { method, key, query = {}, headers = {}, body }: Asked) => {
  const { hostname, port, host } = new URL(endpoint);
  const path = `/${[BUCKET, ...key.split('/')].map(segment).join('/')}`;
  const all = { host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD', ...headers };
  return { method, protocol: 'http:', hostname, port: Number(port), path, query, headers: all, body };
};
const address = (endpoint: string, path: string, query: Readonly<Record<string, unknown>> = {}) => {
  const search = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${endpoint}${path}${search.length > 0 ? '?' : ''}${search.join('&')}`;
};

/** A request signed in its headers by AWS's signer, with headers added after the signature when asked. */
export async function ask(
  endpoint: string,
  asked: Asked,
  unsigned: Record<string, string> = {},
  signingDate = new Date(),
) {
  const request = requestOf(endpoint, asked);
  const { headers } = await signer.sign(request, { signingDate });
  const { host: _host, ...sent } = headers;
  const url = address(endpoint, request.path, request.query);
  return fetch(url, { method: asked.method, headers: { ...sent, ...unsigned }, body: asked.body ?? null });
}

/** A presigned address, by AWS's signer. */
export async function presigned(
  endpoint: string,
  asked: Asked,
  signingDate = new Date(),
  expiresIn = 60,
): Promise<string> {
  const request = requestOf(endpoint, asked);
  const options = { signingDate, expiresIn, unsignableHeaders: new Set(['x-amz-content-sha256']) };
  const unhoistableHeaders = new Set(['x-amz-content-sha256']);
  const signed = await signer.presign(request, { ...options, unhoistableHeaders });
  return address(endpoint, request.path, signed.query);
}

export const codeOf = async (reply: Response): Promise<string | undefined> =>
  /<Code>(\w+)<\/Code>/.exec(await reply.text())?.[1];
