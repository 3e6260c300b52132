import { Transform } from 'node:stream';
import { S3Refusal } from './s3-refusal.ts';

/** Headers that came after the body, names in lower case. */
export type Trailer = Record<string, string>;

const MAX_LINE = 1024;
const broken = () => new S3Refusal(400, 'IncompleteBody', 'The request body is not a well formed aws-chunked body.');

/** Takes the frames of an unsigned aws-chunked body off its bytes: `size CRLF bytes CRLF … 0 CRLF trailer CRLF`. */
class Unframing extends Transform {
  readonly trailer: Trailer = {};
  private waiting = Buffer.alloc(0);
  private left = 0;
  private state: 'size' | 'bytes' | 'after-bytes' | 'trailer' | 'end' = 'size';

  override _transform(chunk: Buffer, _encoding: string, done: (problem?: Error) => void): void {
    this.waiting = Buffer.concat([this.waiting, chunk]);
    try {
      while (this.step());
      done();
    } catch (problem) {
      done(problem instanceof Error ? problem : broken());
    }
  }

  override _flush(done: (problem?: Error) => void): void {
    done(this.state === 'end' ? undefined : broken());
  }

  private step(): boolean {
    if (this.state === 'bytes') return this.passBytes();
    const line = this.takeLine();
    if (line === null) return false;
    if (this.state === 'size') this.readSize(line);
    else if (this.state === 'after-bytes') this.readNothing(line);
    else this.readTrailer(line);
    return true;
  }

  private passBytes(): boolean {
    const bytes = this.waiting.subarray(0, this.left);
    if (bytes.length > 0) this.push(bytes);
    this.waiting = this.waiting.subarray(bytes.length);
    this.left -= bytes.length;
    if (this.left > 0) return false;
    this.state = 'after-bytes';
    return true;
  }

  private takeLine(): string | null {
    const end = this.waiting.indexOf('\r\n');
    if (end < 0 && this.waiting.length > MAX_LINE) throw broken();
    if (end < 0) return null;
    const line = this.waiting.toString('latin1', 0, end);
    this.waiting = this.waiting.subarray(end + 2);
    return line;
  }

  private readSize(line: string): void {
    if (!/^[0-9a-f]{1,8}$/i.test(line)) throw broken();
    this.left = parseInt(line, 16);
    this.state = this.left > 0 ? 'bytes' : 'trailer';
  }

  private readNothing(line: string): void {
    if (line !== '') throw broken();
    this.state = 'size';
  }

  private readTrailer(line: string): void {
    if (this.state === 'end') throw broken();
    if (line === '') {
      this.state = 'end';
      return;
    }
    const [name = '', ...value] = line.split(':');
    this.trailer[name.trim().toLowerCase()] = value.join(':').trim();
  }
}

export const unframing = (): Transform & { readonly trailer: Trailer } => new Unframing();
