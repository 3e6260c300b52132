import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { KeepScanRule, PutProof, ScanQuarantine, WatchBucket, WatchScanRule } from '../policies/scan-uploads.ts';
import { QUARANTINE } from './document-bucket.ts';

export interface UploadScanProps {
  readonly bucket: IBucket;
}

/** GuardDuty scans whatever lands in quarantine and says on the event bus what it found. */
export class UploadScan extends Construct {
  constructor(scope: Construct, id: string, { bucket }: UploadScanProps) {
    super(scope, id);
    const statements = [
      new KeepScanRule(this),
      new WatchScanRule(this),
      new WatchBucket(bucket),
      new PutProof(bucket),
      new ScanQuarantine(bucket),
    ];
    for (const { accepted } of statements) acknowledge(this, accepted);
    const role = new Role(this, 'Scanner', {
      assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com'),
      inlinePolicies: { scan: new PolicyDocument({ statements }) },
    });
    new CfnMalwareProtectionPlan(this, 'Plan', {
      role: role.roleArn,
      protectedResource: { s3Bucket: { bucketName: bucket.bucketName, objectPrefixes: [QUARANTINE] } },
      actions: { tagging: { status: 'DISABLED' } },
    });
  }
}
