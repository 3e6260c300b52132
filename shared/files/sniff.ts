import { zipEntryNames } from './zip-directory.ts';

/** Kinds of documents an application may carry, by the media type they are stored under. */
export const FILE_TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  jpeg: 'image/jpeg',
  png: 'image/png',
} as const;
export type FileType = (typeof FILE_TYPES)[keyof typeof FILE_TYPES];

/** How many bytes of the beginning and of the end the rules look at. */
export const HEAD_BYTES = 256;
export const TAIL_BYTES = 512 * 1024;

/** What is known of a file read once from beginning to end. */
export interface Edges {
  readonly head: Buffer;
  readonly tail: Buffer;
  readonly size: number;
}

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const JPEG = Buffer.from('ffd8ff', 'hex');
const ZIP = Buffer.from('504b0304', 'hex');
const startsWith = (head: Buffer, magic: Buffer) => head.subarray(0, magic.length).equals(magic);

/** An OpenDocument file says its type in a first, uncompressed entry named `mimetype`. */
function declaredMimetype(head: Buffer): string | null {
  const stored = head.length >= 38 && head.readUInt16LE(8) === 0;
  if (!stored || head.toString('latin1', 30, 38) !== 'mimetype') return null;
  const content = 38 + head.readUInt16LE(28);
  return head.toString('latin1', content, content + head.readUInt32LE(18));
}

/** Office documents are zips told apart by their folders; one with macros is none of ours. */
function sniffZip({ head, tail, size }: Edges): FileType | null {
  const names = zipEntryNames(tail, size);
  if (names === null || names.some((name) => name.endsWith('vbaProject.bin'))) return null;
  if (declaredMimetype(head) === FILE_TYPES.odt) return FILE_TYPES.odt;
  const has = (folder: string) => names.some((name) => name.startsWith(folder));
  if (!names.includes('[Content_Types].xml') || has('word/') === has('xl/')) return null;
  return has('word/') ? FILE_TYPES.docx : FILE_TYPES.xlsx;
}

/** The type a file's own bytes show, whatever its name or its uploader says; null when it is none we accept. */
export function sniff(edges: Edges): FileType | null {
  const { head } = edges;
  if (/^%PDF-[12]\.\d/.test(head.toString('latin1', 0, 8))) return FILE_TYPES.pdf;
  if (startsWith(head, PNG)) return FILE_TYPES.png;
  if (startsWith(head, JPEG)) return FILE_TYPES.jpeg;
  return startsWith(head, ZIP) ? sniffZip(edges) : null;
}
