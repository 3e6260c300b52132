import { createPrivateKey, generateKeyPair, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { calculateJwkThumbprint } from 'jose';
import type { JSONWebKeySet } from 'jose';
import * as z from 'zod';

const Part = z.string().min(1);
const SigningKey = z.object({
  kty: z.literal('RSA'),
  use: z.literal('sig'),
  alg: z.literal('RS256'),
  kid: Part,
  n: Part,
  e: Part,
  d: Part,
  p: Part,
  q: Part,
  dp: Part,
  dq: Part,
  qi: Part,
});
const Stored = z.object({ signing: SigningKey, cookies: z.array(Part).min(1) });

/** What tokens and cookies are signed with. */
export interface Keys {
  readonly signing: z.infer<typeof SigningKey>;
  readonly privateKey: KeyObject;
  /** The public half, as published. */
  readonly published: JSONWebKeySet;
  readonly cookies: readonly string[];
}

/** Reads the keys kept in this folder; the first time they are made and kept. */
export async function keysIn(folder: string): Promise<Keys> {
  const file = join(folder, 'keys.json');
  const { signing, cookies } = (await stored(file)) ?? (await made(folder, file));
  const { kty, use, alg, kid, n, e } = signing;
  const privateKey = createPrivateKey({ key: signing, format: 'jwk' });
  return { signing, privateKey, cookies, published: { keys: [{ kty, use, alg, kid, n, e }] } };
}

async function stored(file: string): Promise<z.infer<typeof Stored> | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Stored.parse(JSON.parse(text));
}

async function made(folder: string, file: string): Promise<z.infer<typeof Stored>> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  const jwk = privateKey.export({ format: 'jwk' });
  const kid = await calculateJwkThumbprint({ kty: 'RSA', n: String(jwk.n), e: String(jwk.e) });
  const keys = Stored.parse({
    signing: { ...jwk, kid, use: 'sig', alg: 'RS256' },
    cookies: [randomBytes(32).toString('base64url')],
  });
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  await rename(`${file}.new`, file);
  return keys;
}
