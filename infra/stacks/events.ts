import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { DeadLetters } from '../constructs/dead-letters.ts';
import { GrantsFunction } from '../constructs/grants-function.ts';
import { TableConsumer } from '../constructs/table-consumer.ts';
import { UploadScan } from '../constructs/upload-scan.ts';
import { VerdictConsumer } from '../constructs/verdict-consumer.ts';
import type { Consumer } from '../contexts.ts';
import { NoticeMissing, PutClean, ReadQuarantine } from '../policies/documents.ts';
import { ReadTable, WriteKeys } from '../policies/table.ts';
import type { DataStack } from './data.ts';

export interface EventsStackProps extends StackProps {
  readonly data: DataStack;
  readonly consumers: readonly Consumer[];
  /** Folder of each function's bundle, by its name. */
  readonly folders: ReadonlyMap<string, string>;
}
/** A function that follows events, and where events go that it gave up on. */
export interface Follower {
  readonly served: GrantsFunction;
  readonly deadLetters: DeadLetters;
}

/** What follows from an event rather than a request: states after a decision, verdicts on uploads. */
export class EventsStack extends Stack {
  readonly followers: readonly Follower[];

  constructor(scope: Construct, id: string, { data, consumers, folders, ...props }: EventsStackProps) {
    super(scope, id, props);
    new UploadScan(this, 'Scan', { bucket: data.documents });
    this.followers = consumers.map((consumer) => {
      const served = new GrantsFunction(this, consumer.name, {
        folder: folders.get(consumer.name) ?? '',
        impact: consumer.impact,
        timeout: Duration.minutes(2),
        environment: { TABLE_NAME: data.table.tableName },
      });
      served.allow(new ReadTable(data.table), new WriteKeys(data.table, consumer.writes));
      return { served, deadLetters: this.follow(consumer, served, data) };
    });
  }

  private follow({ follows }: Consumer, served: GrantsFunction, { table, documents: bucket }: DataStack): DeadLetters {
    if (follows !== 'uploads')
      return new TableConsumer(this, 'Table', { table, served, created: follows.created }).deadLetters;
    served.lambda.addEnvironment('BUCKET_NAME', bucket.bucketName);
    served.allow(new ReadQuarantine(bucket), new PutClean(bucket), new NoticeMissing(bucket));
    return new VerdictConsumer(this, 'Verdicts', { bucket, served }).deadLetters;
  }
}
