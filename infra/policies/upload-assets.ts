import { Stack } from 'aws-cdk-lib/core';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { ASSETS } from '../assets.ts';
import { Permission } from './permission.ts';

/** Reads what a deployment brings. Not one archive alone: a right that changes with each deployment would come too late for it. */
export class ReadArchives extends Permission {
  constructor(staging: IBucket) {
    super(
      { actions: ['s3:GetObject'], resources: [staging.arnForObjects('*')] },
      {
        [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:s3:::${staging.bucketName}/*]`]:
          'Archives are named by their content; the bucket holds nothing but what CDK deploys.',
      },
    );
  }
}

/** Sees which files are there already. */
export class ListAssets extends Permission {
  constructor(bucket: IBucket) {
    super({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] });
  }
}

/** Adds files; deletes none, since pages that are open somewhere still name those of the deployment before. */
export class PutAssets extends Permission {
  constructor(bucket: IBucket) {
    const resource = bucket.arnForObjects(`${ASSETS}/*`);
    const finding = `AwsSolutions-IAM5[Resource::<${idOf(bucket)}.Arn>/${ASSETS}/*]`;
    super({ actions: ['s3:PutObject'], resources: [resource] }, { [finding]: 'Files are named by their content.' });
  }
}

function idOf(bucket: IBucket): string {
  const arn: unknown = Stack.of(bucket).resolve(bucket.bucketArn);
  return arn instanceof Object && 'Fn::GetAtt' in arn && Array.isArray(arn['Fn::GetAtt'])
    ? String(arn['Fn::GetAtt'][0])
    : '';
}
