import { S3Client } from '@aws-sdk/client-s3';

/** A client for AWS, or for the store at `AWS_ENDPOINT_URL_S3`, which is addressed by path since it has no DNS of buckets. */
export function filesClient(endpoint = process.env['AWS_ENDPOINT_URL_S3']): S3Client {
  return new S3Client({
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    // Otherwise the signer adds the checksum of an empty body to what a browser is to send.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}
