import busboy from 'busboy';
import type { Readable } from 'node:stream';
import { invalidArgument, S3Refusal } from './s3-refusal.ts';
import type { WireRequest } from './wire-request.ts';

/** A form up to its file: every field that counts has come, the file's bytes are still arriving. */
export interface UploadForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Readable;
  /** Settles when the form has ended as a form must; a cut off upload rejects. */
  readonly ended: Promise<void>;
}

const MAX_FIELD_BYTES = 20 * 1024;
const malformed = () =>
  new S3Refusal(400, 'MalformedPOSTRequest', 'The body of your POST request is not well-formed multipart/form-data.');

function parserFor({ headers }: WireRequest): busboy.Busboy {
  const limits = { fieldSize: MAX_FIELD_BYTES, fields: 100, files: 1, parts: 200 };
  try {
    return busboy({ headers: { ...headers }, limits, defParamCharset: 'utf8' });
  } catch {
    throw malformed();
  }
}

/** Fields after the file are ignored, as S3 does: they come too late to be checked before its bytes. */
export function readUploadForm(request: WireRequest): Promise<UploadForm> {
  const parser = parserFor(request);
  const fields = new Map<string, string>();
  const ended = new Promise<void>((resolve, reject) => {
    parser.once('close', resolve);
    parser.once('error', () => {
      reject(malformed());
    });
    request.body.once('error', reject);
  });
  // Whoever waits for the file hears of a failure there; nobody need wait for the end as well.
  ended.catch(() => undefined);
  return new Promise((resolve, reject) => {
    parser.on('field', (name, value, info) => {
      const field = name.toLowerCase();
      if (info.valueTruncated || info.nameTruncated) reject(malformed());
      else if (fields.has(field)) reject(invalidArgument(`The form field ${field} was given twice.`));
      else fields.set(field, value);
    });
    parser.once('file', (name, file) => {
      if (name.toLowerCase() === 'file') resolve({ fields: new Map(fields), file, ended });
      else reject(invalidArgument('POST requires exactly one file upload per request.'));
    });
    parser.once('close', () => {
      reject(invalidArgument('POST requires exactly one file upload per request.'));
    });
    ended.catch(reject);
    request.body.pipe(parser);
  });
}
