import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attachment } from '../../shared/files/disposition.ts';
import { cleanKey, documentOfQuarantineKey, quarantineKey } from '../../shared/files/index.ts';
import { HEAD_BYTES, sniff, TAIL_BYTES } from '../../shared/files/sniff.ts';
import { ApplicationId, DocumentId } from '../../shared/kernel/ids.ts';
import { aDocx, anOdt, anXlsx, aZip } from './documents.ts';

const sniffed = (content: Buffer) =>
  sniff({ head: content.subarray(0, HEAD_BYTES), tail: content.subarray(-TAIL_BYTES), size: content.length });

describe('keys', () => {
  const ref = {
    applicationId: ApplicationId.parse('0190a000-0000-7000-8000-000000000001'),
    documentId: DocumentId.parse('0190a000-0000-7000-8000-000000000002'),
  };

  test('a quarantine key leads back to its document, any other text to none', () => {
    expect(documentOfQuarantineKey(quarantineKey(ref))).toEqual(ref);
    expect(documentOfQuarantineKey(cleanKey(ref))).toBeNull();
    expect(documentOfQuarantineKey(`${quarantineKey(ref)}/more`)).toBeNull();
    expect(documentOfQuarantineKey('quarantine/a/b')).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => documentOfQuarantineKey(`quarantine/${text}`) === null));
  });
});

describe('a name to download under', () => {
  test('never leaves its place in the header, whatever a person called the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) =>
        /^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[\w.~%-]*$/.test(attachment(name)),
      ),
    );
  });

  test('comes out as it was, but for what would be a path', () => {
    const read = (header: string) => decodeURIComponent(header.split("UTF-8''")[1] ?? '');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        fc.pre(name.isWellFormed() && !/[\p{Cc}/\\]/u.test(name));
        expect(read(attachment(name))).toBe(name);
      }),
    );
    expect(read(attachment('../../etc/passwd'))).toBe('.._.._etc_passwd');
  });
});

describe('the type of a file', () => {
  test('is read from any bytes without breaking', () => {
    const start = fc.constantFrom('', '%PDF-', 'PK\u0003\u0004', 'PK\u0005\u0006', '\u0089PNG');
    const bytes = fc.tuple(start, fc.uint8Array({ maxLength: 300 }));
    fc.assert(
      fc.property(bytes, ([magic, rest]) => {
        sniffed(Buffer.concat([Buffer.from(magic, 'latin1'), rest]));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['a Word document', aDocx()],
    ['a workbook', anXlsx()],
    ['an OpenDocument text', anOdt()],
  ])('%s with a byte of its end record changed is at most what it was', (_name, whole) => {
    fc.assert(
      fc.property(fc.nat({ max: 21 }), fc.integer({ min: 1, max: 255 }), (fromEnd, change) => {
        const changed = Buffer.from(whole);
        const at = changed.length - 1 - fromEnd;
        changed[at] = (changed[at] ?? 0) ^ change;
        expect([null, sniffed(whole)]).toContain(sniffed(changed));
      }),
    );
  });

  test('a program with a document glued behind or before it is no document', () => {
    const program = Buffer.from('MZ programul');
    expect(sniffed(Buffer.concat([program, aDocx()]))).toBeNull();
    expect(sniffed(Buffer.concat([aDocx(), program]))).toBeNull();
  });

  test('a zip that claims to be two kinds, or an OpenDocument that is a sheet, is none', () => {
    expect(sniffed(aZip({ '[Content_Types].xml': '', 'word/document.xml': '', 'xl/workbook.xml': '' }))).toBeNull();
    expect(sniffed(aZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }))).toBeNull();
  });
});
