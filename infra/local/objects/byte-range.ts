import { notImplemented, S3Refusal } from './s3-refusal.ts';

export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** The bytes a `Range` header asks of an object of `size` bytes; a header that is no range is ignored, as RFC 9110 says. */
export function readRange(header: string | undefined, size: number): ByteRange | null {
  if (header?.includes(',')) throw notImplemented('A range of several parts');
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < start) return null;
  if (start <= end) return { start, end };
  throw new S3Refusal(416, 'InvalidRange', 'The requested range is not satisfiable', {
    ActualObjectSize: String(size),
  });
}
