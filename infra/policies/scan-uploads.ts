import { Stack } from 'aws-cdk-lib/core';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { QUARANTINE } from '../constructs/document-bucket.ts';
import { below, Permission } from './permission.ts';

// What GuardDuty asks of the role that scans one prefix without tagging, by its documentation:
// https://docs.aws.amazon.com/guardduty/latest/ug/malware-protection-s3-iam-policy-prerequisite.html

const MANAGED_BY = 'malware-protection-plan.guardduty.amazonaws.com';
const RULES = 'rule/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*';

/** Keeps the rule by which GuardDuty learns of new objects. */
export class KeepScanRule extends Permission {
  constructor(scope: Construct) {
    const { region, account } = Stack.of(scope);
    const finding = `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:events:${region}:${account}:${RULES}]`;
    super(
      {
        actions: ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
        resources: [Stack.of(scope).formatArn({ service: 'events', resource: RULES })],
        conditions: { StringLike: { 'events:ManagedBy': MANAGED_BY } },
      },
      { [finding]: 'GuardDuty names its own rule; the right holds only for rules it manages.' },
    );
  }
}

/** Watches that rule; the documentation asks for it without the condition on who manages it. */
export class WatchScanRule extends Permission {
  constructor(scope: Construct) {
    super({
      actions: ['events:DescribeRule', 'events:ListTargetsByRule'],
      resources: [Stack.of(scope).formatArn({ service: 'events', resource: RULES })],
    });
  }
}

/** Makes sure that the bucket announces its objects and belongs to whom it seems. */
export class WatchBucket extends Permission {
  constructor(bucket: IBucket) {
    super({
      actions: ['s3:PutBucketNotification', 's3:GetBucketNotification', 's3:ListBucket'],
      resources: [bucket.bucketArn],
    });
  }
}

/** Puts the one object by which GuardDuty proves that it may work here. */
export class PutProof extends Permission {
  constructor(bucket: IBucket) {
    super({
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects('malware-protection-resource-validation-object')],
    });
  }
}

/** Reads what was uploaded. */
export class ScanQuarantine extends Permission {
  constructor(bucket: IBucket) {
    const { resource, finding } = below(bucket, bucket.bucketArn, `${QUARANTINE}*`);
    super(
      { actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: [resource] },
      { [finding]: 'The scanner reads every upload, and nothing but uploads.' },
    );
  }
}
