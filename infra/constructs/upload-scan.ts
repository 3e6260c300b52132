import { Duration } from 'aws-cdk-lib/core';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { KeepScanRule, PutProof, ScanQuarantine, WatchBucket, WatchScanRule } from '../policies/scan-uploads.ts';
import { DeadLetters } from './dead-letters.ts';
import { QUARANTINE } from './document-bucket.ts';
import type { GrantsFunction } from './grants-function.ts';

export interface UploadScanProps {
  readonly bucket: IBucket;
  /** Called with each verdict. */
  readonly served: GrantsFunction;
}

/** Scans what lands in quarantine and tells the verdict to a function; a verdict nobody could take is kept. */
export class UploadScan extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { bucket, served }: UploadScanProps) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'DeadLetters');
    this.scan(bucket);
    this.tell(bucket, served);
  }

  private scan(bucket: IBucket): void {
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

  // the rule's queue takes what could not be delivered, the function's destination what was delivered and failed
  private tell(bucket: IBucket, { lambda }: GrantsFunction): void {
    const patience = { maxEventAge: Duration.hours(6), retryAttempts: 2 };
    acknowledge(lambda, {
      'Serverless-LambdaDLQ': 'What fails goes to the destination below, with the error it failed with.',
    });
    lambda.configureAsyncInvoke({ ...patience, onFailure: new SqsDestination(this.deadLetters) });
    new Rule(this, 'Verdicts', {
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [bucket.bucketName] } },
      },
      targets: [new LambdaFunction(lambda, { ...patience, retryAttempts: 10, deadLetterQueue: this.deadLetters })],
    });
  }
}
