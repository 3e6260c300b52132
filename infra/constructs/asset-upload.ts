import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Asset } from 'aws-cdk-lib/aws-s3-assets';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { ASSETS, type AssetFolder } from '../assets.ts';
import { ListAssets, PutAssets, ReadArchives } from '../policies/upload-assets.ts';
import { WriteLogs } from '../policies/write-logs.ts';

export interface AssetUploadProps {
  readonly bucket: IBucket;
  readonly folders: readonly AssetFolder[];
}

/** Content names the file, so what was fetched once is never asked for again. */
const FOREVER = [CacheControl.setPublic(), CacheControl.maxAge(Duration.days(365)), CacheControl.immutable()];

/**
 * Copies folders of the assembly into a bucket while the stack is deployed, by CDK's own function. It removes nothing: pages that
 * are open somewhere still name the files of the deployment before. One deployment per kind, since each gives one content type.
 */
export class AssetUpload extends Construct {
  readonly deployments: readonly BucketDeployment[];

  constructor(scope: Construct, id: string, { bucket, folders }: AssetUploadProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const archives = folders.map((of) => ({
      ...of,
      archive: new Asset(this, `Archive-${of.kind}`, { path: of.folder }),
    }));
    const role = this.roleFor(
      bucket,
      archives.map(({ archive }) => archive),
      logGroup,
    );
    this.deployments = archives.map(
      ({ kind, type, archive }) =>
        new BucketDeployment(this, kind, {
          sources: [Source.bucket(archive.bucket, archive.s3ObjectKey)],
          destinationBucket: bucket,
          destinationKeyPrefix: ASSETS,
          contentType: type,
          cacheControl: FOREVER,
          prune: false,
          role,
          logGroup,
        }),
    );
    this.share();
  }

  // left alone, CDK would give its function whatever may be done with objects in both buckets
  private roleFor(bucket: IBucket, archives: readonly Asset[], logGroup: ILogGroup) {
    const statements = [
      new WriteLogs(logGroup),
      ...archives.slice(0, 1).map((archive) => new ReadArchives(archive.bucket)),
      new ListAssets(bucket),
      new PutAssets(bucket),
    ];
    for (const { accepted } of statements) acknowledge(this, accepted);
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { upload: new PolicyDocument({ statements }) },
    }).withoutPolicyUpdates();
  }

  // all share one function, which uses the first layer; each of the others would be 22 MB of nothing
  private share(): void {
    for (const { node } of this.deployments.slice(1)) node.tryRemoveChild('AwsCliLayer');
    for (const shared of Stack.of(this).node.children)
      if (shared.node.id.startsWith('Custom::CDKBucketDeployment')) acknowledge(shared, FINDINGS);
  }
}

const FINDINGS = {
  'AwsSolutions-L1': 'CDK’s own function: its runtime comes with the library.',
  'Serverless-LambdaLatestVersion': 'CDK’s own function: its runtime comes with the library.',
  'Serverless-LambdaDLQ': 'CloudFormation waits for its answer and rolls the deployment back when it fails.',
  'Serverless-LambdaTracing': 'It runs during deployments only, whose events tell what it did.',
};
