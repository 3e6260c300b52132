import { createHash } from 'node:crypto';

/** A key may be any text of 1024 bytes and hold `..` or `/`; its file name is a hash of it. */
export const recordName = (key: string): string => `${createHash('sha256').update(key).digest('hex')}.json`;
