import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { QUARANTINE } from '../constructs/document-bucket.ts';

const MANAGED_BY = 'malware-protection-plan.guardduty.amazonaws.com';

/**
 * What GuardDuty's documentation asks for to scan one prefix of a bucket, without tagging.
 * https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection-s3-iam-policy-prerequisite.html
 */
export const scanUploads = (bucket: IBucket): PolicyStatement[] => {
  const rule = bucket.stack.formatArn({
    service: 'events',
    resource: 'rule',
    resourceName: 'DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*',
  });
  return [
    new PolicyStatement({
      actions: ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
      resources: [rule],
      conditions: { StringLike: { 'events:ManagedBy': MANAGED_BY } },
    }),
    new PolicyStatement({ actions: ['events:DescribeRule', 'events:ListTargetsByRule'], resources: [rule] }),
    new PolicyStatement({
      actions: ['s3:PutBucketNotification', 's3:GetBucketNotification', 's3:ListBucket'],
      resources: [bucket.bucketArn],
    }),
    new PolicyStatement({
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects('malware-protection-resource-validation-object')],
    }),
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      resources: [bucket.arnForObjects(`${QUARANTINE}*`)],
    }),
  ];
};
