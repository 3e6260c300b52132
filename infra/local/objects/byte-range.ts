import { notImplemented, S3Refusal } from './s3-refusal.ts';

export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const unsatisfiable = (size: number) =>
  new S3Refusal(416, 'InvalidRange', 'The requested range is not satisfiable', { ActualObjectSize: String(size) });

/** `bytes=-100` is the last hundred. */
function lastBytes(count: number, size: number): ByteRange {
  if (count === 0 || size === 0) throw unsatisfiable(size);
  return { start: Math.max(0, size - count), end: size - 1 };
}

/** The bytes a `Range` header asks of an object of `size` bytes; a header that is no range is ignored, as RFC 9110 says. */
export function readRange(header: string | undefined, size: number): ByteRange | null {
  if (header === undefined) return null;
  if (header.includes(',')) throw notImplemented('A range of several parts');
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header) ?? [];
  if (from === '') return to === '' ? null : lastBytes(Number(to), size);
  const start = Number(from);
  if (to !== '' && Number(to) < start) return null;
  if (start >= size) throw unsatisfiable(size);
  return { start, end: Math.min(to === '' ? size : Number(to), size - 1) };
}
