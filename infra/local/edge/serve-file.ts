import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Reply } from '../gateway/reply.ts';
import { codingFor, compressed, compressible, type Coding } from './compress.ts';
import type { Deployed } from './deployed.ts';

/** What a browser says of itself when it asks for a file. */
export interface Wishes {
  readonly accepts: string | undefined;
  /** The version it has: `If-None-Match`. */
  readonly has: string | undefined;
  readonly compresses: boolean;
}

interface Made {
  readonly content: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Serves files as the edge does, which compresses each once and keeps it. */
export function makeServeFile(): (file: Deployed, wishes: Wishes) => Promise<Reply> {
  const kept = new Map<string, Promise<Made>>();
  return async (file, { accepts, has, compresses }) => {
    const coding = compresses ? codingFor(accepts) : undefined;
    const key = `${coding ?? 'plain'} ${file.path}`;
    const made = kept.get(key) ?? make(file, coding);
    kept.set(key, made);
    const { content, headers } = await made;
    return has === headers['etag'] ? { status: 304, headers, body: '' } : { status: 200, headers, body: content };
  };
}

async function make({ path, headers }: Deployed, wanted: Coding | undefined): Promise<Made> {
  const content = await readFile(path);
  const etag = `"${createHash('md5').update(content).digest('hex')}"`;
  if (!compressible(headers['content-type'] ?? '', content.length)) return { content, headers: { ...headers, etag } };
  const varied = { ...headers, vary: 'Accept-Encoding' };
  if (wanted === undefined) return { content, headers: { ...varied, etag } };
  return {
    content: await compressed(content, wanted),
    headers: { ...varied, etag: `W/${etag}`, 'content-encoding': wanted },
  };
}
