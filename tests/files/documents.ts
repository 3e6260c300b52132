import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { FILE_TYPES } from '../../shared/files/index.ts';

/** A PDF of exactly so many bytes, as far as its first bytes tell. */
export const aPdf = (size = 2_000): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(size - 9)]);
export const aPng = (): Buffer =>
  Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), randomBytes(500)]);
export const aJpeg = (): Buffer => Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), randomBytes(500)]);
/** A Windows program, which is what a malicious `raport.pdf` would be. */
export const anExe = (): Buffer => Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), randomBytes(1_000)]);

function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const parts = fields.map(([bytes, value]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  });
  return Buffer.concat(parts);
}

/** A zip of uncompressed entries, enough of one for anybody who reads its directory. */
export function aZip(entries: Readonly<Record<string, string | Buffer>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(entries)) {
    const body = Buffer.from(content);
    const common = [
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, crc32(body)],
      [4, body.length],
      [4, body.length],
    ] as const;
    const lengths = [
      [2, Buffer.byteLength(name)],
      [2, 0],
    ] as const;
    const local = Buffer.concat([
      numbers([4, 0x04034b50], [2, 20]),
      numbers(...common, ...lengths),
      Buffer.from(name),
      body,
    ]);
    const place = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ] as const;
    directory.push(numbers([4, 0x02014b50], [2, 20], [2, 20], ...common, ...lengths, ...place), Buffer.from(name));
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = Object.keys(entries).length;
  const end = numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, listed.length], [4, at], [2, 0]);
  return Buffer.concat([...locals, listed, end]);
}

export const aDocx = (): Buffer => aZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' });
export const anXlsx = (): Buffer => aZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' });
export const anOdt = (): Buffer => aZip({ mimetype: FILE_TYPES.odt, 'content.xml': '<office:document-content/>' });
/** A Word document with macros, which nobody should be asked to open. */
export const aDocm = (): Buffer =>
  aZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>', 'word/vbaProject.bin': 'Attribute' });
