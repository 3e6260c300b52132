import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Event } from '../../http/request.ts';

/** Only this site, only over TLS (browsers take 127.0.0.1 for that), never read by a script; `Lax`, because signing in comes back by a link. */
const GUARDED = 'Path=/; Secure; HttpOnly; SameSite=Lax';

/** Who is signed in, sealed. */
export const SESSION = '__Host-session';
/** A sign-in that has begun and not come back. */
export const SIGNING_IN = '__Host-signing-in';

/** Keeps a value in the browser for so many seconds. */
export const keep = (name: string, value: string, seconds: number): string =>
  `${name}=${value}; Max-Age=${String(seconds)}; ${GUARDED}`;
export const forget = (name: string): string => keep(name, '', 0);

/** What the browser sent back under this name. */
export const cookieOf = ({ cookies = [] }: Pick<Event, 'cookies'>, name: string): string | undefined =>
  cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);

const CIPHER = 'aes-256-gcm';
/** Bytes of the number used once, and of the tag that shows any change (NIST SP 800-38D). */
const [NONCE, TAG] = [12, 16];
const bytesOf = (text: string) => Buffer.from(text, 'base64url');

/** Seals a value with a key of 32 bytes (base64url): nobody reads or changes it without the key. */
export function seal(value: unknown, key: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, bytesOf(key), nonce, { authTagLength: TAG });
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url');
}

/** What was sealed with this key; `undefined` when it was not. */
export function unseal(sealed: string, key: string): unknown {
  const bytes = bytesOf(sealed);
  if (bytes.length <= NONCE + TAG) return undefined;
  const decipher = createDecipheriv(CIPHER, bytesOf(key), bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
    return JSON.parse(text.toString('utf8'));
  } catch {
    return undefined; // the tag does not fit: sealed with another key, or changed
  }
}
