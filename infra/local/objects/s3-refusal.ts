/** A request the store says no to, with the status and code real S3 answers; `details` are further elements of the reply. */
export class S3Refusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, string>>;

  constructor(status: number, code: string, message: string, details: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** What this store does not do is refused; it never passes as something else. */
export const notImplemented = (what: string): S3Refusal =>
  new S3Refusal(501, 'NotImplemented', `${what} is not implemented by the local object store.`);
export const accessDenied = (message: string, details?: Readonly<Record<string, string>>): S3Refusal =>
  new S3Refusal(403, 'AccessDenied', message, details);
export const invalidArgument = (message: string): S3Refusal => new S3Refusal(400, 'InvalidArgument', message);
export const noSuchKey = (key: string): S3Refusal =>
  new S3Refusal(404, 'NoSuchKey', 'The specified key does not exist.', { Key: key });
export const preconditionFailed = (condition: string): S3Refusal =>
  new S3Refusal(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold.', {
    Condition: condition,
  });
