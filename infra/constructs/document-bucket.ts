import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket, HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';

export interface DocumentBucketProps {
  /** The only site whose pages may post files here. */
  readonly portalOrigin: string;
}

/** Where uploads land, unread by anybody until scanned, and where scanned ones are kept. */
export const QUARANTINE = 'quarantine/';
export const CLEAN = 'clean/';

/** Documents of applications: every version kept, TLS only, never public; what stays in quarantine for 30 days goes. */
export class DocumentBucket extends Bucket {
  constructor(scope: Construct, id: string, { portalOrigin }: DocumentBucketProps) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      cors: [
        { allowedMethods: [HttpMethods.POST], allowedOrigins: [portalOrigin], allowedHeaders: ['*'], maxAge: 3600 },
      ],
      lifecycleRules: [
        {
          prefix: QUARANTINE,
          expiration: Duration.days(30),
          noncurrentVersionExpiration: Duration.days(7),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    this.announceObjects();
    acknowledge(this, {
      'AwsSolutions-S1':
        'S3 access logs name only the role of the function that signed the link, not the person who opened the document.',
    });
  }

  // the L2's own switch adds a Python function to set this one property
  private announceObjects(): void {
    if (this.node.defaultChild instanceof CfnBucket)
      this.node.defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }
}
