import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { CLEAN, QUARANTINE } from '../constructs/document-bucket.ts';

/** Lets an upload form put files into quarantine: the form is signed with the rights of the role that made it. */
export class PutQuarantine extends PolicyStatement {
  constructor(bucket: IBucket) {
    super({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(`${QUARANTINE}*`)] });
  }
}

/** Reads what was uploaded, to measure and hash it; not to hand it on. */
export class ReadQuarantine extends PolicyStatement {
  constructor(bucket: IBucket) {
    super({ actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: [bucket.arnForObjects(`${QUARANTINE}*`)] });
  }
}

/** Opens documents that passed the scan. */
export class ReadClean extends PolicyStatement {
  constructor(bucket: IBucket) {
    super({ actions: ['s3:GetObject'], resources: [bucket.arnForObjects(`${CLEAN}*`)] });
  }
}

/** Keeps a document that passed the scan. */
export class PutClean extends PolicyStatement {
  constructor(bucket: IBucket) {
    super({ actions: ['s3:PutObject'], resources: [bucket.arnForObjects(`${CLEAN}*`)] });
  }
}

/** Without this right S3 answers 403 instead of 404 for a file that was never uploaded. */
export class NoticeMissing extends PolicyStatement {
  constructor(bucket: IBucket) {
    super({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] });
  }
}
