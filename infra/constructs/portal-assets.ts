import { RemovalPolicy } from 'aws-cdk-lib/core';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct, type IDependable } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { AssetFolder } from '../assets.ts';
import { AssetUpload } from './asset-upload.ts';

export interface PortalAssetsProps {
  readonly folders: readonly AssetFolder[];
}

/** What browsers keep of the portal, in a bucket that is never public. It can be made anew from the sources, so no version is kept. */
export class PortalAssets extends Construct {
  readonly bucket: Bucket;
  /** What must have happened before a page may name the files. */
  readonly uploaded: readonly IDependable[];

  constructor(scope: Construct, id: string, { folders }: PortalAssetsProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    acknowledge(this.bucket, { 'AwsSolutions-S1': 'It holds nothing but what every visitor of the portal downloads.' });
    this.uploaded = new AssetUpload(this, 'Upload', { bucket: this.bucket, folders }).deployments;
  }
}
