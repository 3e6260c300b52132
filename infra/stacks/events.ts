import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { DeadLetters } from '../constructs/dead-letters.ts';
import { GrantsFunction } from '../constructs/grants-function.ts';
import { TableConsumer } from '../constructs/table-consumer.ts';
import { UploadScan } from '../constructs/upload-scan.ts';
import { consumers } from '../contexts.ts';
import { NoticeMissing, PutClean, ReadQuarantine } from '../policies/documents.ts';
import { ReadTable, WriteKeys } from '../policies/table.ts';
import type { DataStack } from './data.ts';

export interface EventsStackProps extends StackProps {
  readonly data: DataStack;
  /** Folder of each function's bundle. */
  readonly bundles: ReadonlyMap<string, string>;
}
type Consumer = (typeof consumers)[keyof typeof consumers];

/** What follows from an event rather than a request: states after a decision, verdicts on uploads. */
export class EventsStack extends Stack {
  readonly functions: GrantsFunction[] = [];
  readonly deadLetters: { readonly queue: DeadLetters; readonly impact: string }[] = [];

  constructor(scope: Construct, id: string, props: EventsStackProps) {
    super(scope, id, props);
    const { bundles, data } = props;
    const { 'apply-decision': decision, 'scan-verdict': verdict } = consumers;
    if (bundles.has(decision.name)) this.followDecisions(decision, bundles.get(decision.name) ?? '', data);
    if (bundles.has(verdict.name)) this.followVerdicts(verdict, bundles.get(verdict.name) ?? '', data);
  }

  private followDecisions(consumer: Consumer, folder: string, { table }: DataStack): void {
    const follower = this.follower(consumer, folder, { TABLE_NAME: table.tableName });
    follower.allow(new ReadTable(table), new WriteKeys(table, consumer.writes));
    const { deadLetters } = new TableConsumer(this, 'Decisions', { table, consumer: follower, created: 'decision' });
    this.deadLetters.push({ queue: deadLetters, impact: consumer.impact });
  }

  private followVerdicts(consumer: Consumer, folder: string, { table, documents: bucket }: DataStack): void {
    const follower = this.follower(consumer, folder, { TABLE_NAME: table.tableName, BUCKET_NAME: bucket.bucketName });
    follower.allow(new ReadTable(table), new WriteKeys(table, consumer.writes));
    follower.allow(new ReadQuarantine(bucket), new PutClean(bucket), new NoticeMissing(bucket));
    const { deadLetters } = new UploadScan(this, 'Uploads', { bucket, consumer: follower });
    this.deadLetters.push({ queue: deadLetters, impact: consumer.impact });
  }

  private follower({ name, impact }: Consumer, folder: string, environment: Record<string, string>): GrantsFunction {
    const timeout = Duration.minutes(2);
    const follower = new GrantsFunction(this, name, { folder, impact, environment, timeout });
    this.functions.push(follower);
    return follower;
  }
}
