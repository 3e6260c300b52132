import busboy from 'busboy';
import { Readable } from 'node:stream';
import { invalidArgument, S3Refusal } from './s3-refusal.ts';
import type { WireRequest } from './wire-request.ts';

/** A form up to its file: every field that counts has come, the file's bytes are still arriving. */
export interface UploadForm {
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Readable;
  /** Settles when the form has ended as a form must; a cut off upload rejects. */
  readonly ended: Promise<void>;
  /** Reads no further; what still arrives is thrown away, so that the sender gets to its answer. */
  readonly abandon: () => void;
}

const MAX_FIELD_BYTES = 20 * 1024;
const malformed = () =>
  new S3Refusal(400, 'MalformedPOSTRequest', 'The body of your POST request is not well-formed multipart/form-data.');
const noFile = () => invalidArgument('POST requires exactly one file upload per request.');

function parserFor({ headers }: WireRequest): busboy.Busboy {
  const limits = { fieldSize: MAX_FIELD_BYTES, fields: 100, files: 1, parts: 200 };
  try {
    return busboy({ headers: { ...headers }, limits, defParamCharset: 'utf8' });
  } catch {
    throw malformed();
  }
}

/** A file that breaks off is a broken form, not a failure of ours. */
async function* whole(file: Readable): AsyncGenerator {
  try {
    yield* file;
  } catch {
    throw malformed();
  }
}

/** Lets the parser read the request; one that is cut off ends the parser as well, which would wait for ever. */
function feed(parser: busboy.Busboy, body: Readable): Promise<void> {
  const ended = new Promise<void>((resolve, reject) => {
    parser.once('close', resolve);
    parser.once('error', () => {
      reject(malformed());
    });
  });
  // Whoever waits for the file hears of a failure there; nobody need wait for the end as well.
  ended.catch(() => undefined);
  body.once('error', () => parser.destroy(malformed()));
  body.pipe(parser);
  return ended;
}

/** Fields after the file are ignored, as S3 does: they come too late to be checked before its bytes. */
export function readUploadForm({ body, ...request }: WireRequest): Promise<UploadForm> {
  const parser = parserFor({ body, ...request });
  const fields = new Map<string, string>();
  const abandon = () => {
    body.unpipe(parser);
    body.resume();
  };
  return new Promise<UploadForm>((resolve, reject) => {
    parser.on('field', (name, value, info) => {
      const field = name.toLowerCase();
      if (info.valueTruncated || info.nameTruncated) reject(malformed());
      else if (fields.has(field)) reject(invalidArgument(`The form field ${field} was given twice.`));
      else fields.set(field, value);
    });
    parser.once('file', (name, file) => {
      if (name.toLowerCase() !== 'file') reject(noFile());
      else resolve({ fields: new Map(fields), file: Readable.from(whole(file)), ended, abandon });
    });
    const ended = feed(parser, body);
    ended.then(() => {
      reject(noFile());
    }, reject);
  }).catch((problem: unknown) => {
    abandon();
    throw problem;
  });
}
