import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { CLEAN, QUARANTINE } from '../constructs/document-bucket.ts';
import { below, Permission } from './permission.ts';

class OnObjects extends Permission {
  constructor(bucket: IBucket, prefix: string, actions: string[]) {
    const { resource, finding } = below(bucket, bucket.bucketArn, `${prefix}*`);
    super(
      { actions, resources: [resource] },
      { [finding]: 'Keys are ids made while running; the prefix is the border.' },
    );
  }
}

/** Lets an upload form put files into quarantine: the form is signed with the rights of the role that made it. */
export class PutQuarantine extends OnObjects {
  constructor(bucket: IBucket) {
    super(bucket, QUARANTINE, ['s3:PutObject']);
  }
}

/** Reads what was uploaded, to measure, hash or copy it; never to hand it on. */
export class ReadQuarantine extends OnObjects {
  constructor(bucket: IBucket) {
    super(bucket, QUARANTINE, ['s3:GetObject', 's3:GetObjectVersion']);
  }
}

/** Opens documents that passed the scan. */
export class ReadClean extends OnObjects {
  constructor(bucket: IBucket) {
    super(bucket, CLEAN, ['s3:GetObject']);
  }
}

/** Keeps a document that passed the scan. */
export class PutClean extends OnObjects {
  constructor(bucket: IBucket) {
    super(bucket, CLEAN, ['s3:PutObject']);
  }
}

/** Without this right S3 answers 403 instead of 404 for a file that was never uploaded. */
export class NoticeMissing extends Permission {
  constructor(bucket: IBucket) {
    super({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] });
  }
}
