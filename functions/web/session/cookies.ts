import { CompactEncrypt, compactDecrypt, errors } from 'jose';
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

const bytesOf = (key: string) => Buffer.from(key, 'base64url');

/** Seals a value with a key of 32 bytes (base64url): nobody reads or changes it without the key. */
export const seal = (value: unknown, key: string): Promise<string> =>
  new CompactEncrypt(new TextEncoder().encode(JSON.stringify(value)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(bytesOf(key));

/** What was sealed with this key; `undefined` when it was not. */
export async function unseal(sealed: string, key: string): Promise<unknown> {
  try {
    const { plaintext } = await compactDecrypt(sealed, bytesOf(key), { keyManagementAlgorithms: ['dir'] });
    return JSON.parse(new TextDecoder().decode(plaintext));
  } catch (failure) {
    if (failure instanceof errors.JOSEError) return undefined;
    throw failure;
  }
}
