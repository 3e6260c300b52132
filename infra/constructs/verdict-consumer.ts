import { Duration } from 'aws-cdk-lib/core';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { DeadLetters } from './dead-letters.ts';
import type { GrantsFunction } from './grants-function.ts';

export interface VerdictConsumerProps {
  readonly bucket: IBucket;
  readonly served: GrantsFunction;
}

/**
 * Calls a function with every verdict on an upload of one bucket. The rule's queue keeps what could not be delivered,
 * the function's own destination what was delivered and failed: both are the same queue.
 */
export class VerdictConsumer extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { bucket, served: { lambda } }: VerdictConsumerProps) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'DeadLetters');
    const maxEventAge = Duration.hours(6);
    lambda.configureAsyncInvoke({ maxEventAge, retryAttempts: 2, onFailure: new SqsDestination(this.deadLetters) });
    acknowledge(lambda, {
      'Serverless-LambdaDLQ': 'What fails goes to the destination above, with the error it failed with.',
    });
    new Rule(this, 'Rule', {
      eventPattern: {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [bucket.bucketName] } },
      },
      targets: [new LambdaFunction(lambda, { maxEventAge, retryAttempts: 10, deadLetterQueue: this.deadLetters })],
    });
  }
}
