import { Duration } from 'aws-cdk-lib/core';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { ReadStream } from '../policies/table.ts';
import { DeadLetters } from './dead-letters.ts';
import type { GrantsFunction } from './grants-function.ts';
import type { GrantsTable } from './grants-table.ts';

export interface TableConsumerProps {
  readonly table: GrantsTable;
  readonly served: GrantsFunction;
  /** The `type` of the items whose creation it follows. */
  readonly created: string;
}

/**
 * Calls a function for every new item of a kind. A batch that fails is halved until the bad record stands alone, tried ten
 * times and put aside: without an end to the attempts one record would hold up every later one of its shard.
 */
export class TableConsumer extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { table, served, created }: TableConsumerProps) {
    super(scope, id);
    this.deadLetters = new DeadLetters(this, 'DeadLetters');
    this.deadLetters.grantSendMessages(served.lambda);
    served.allow(new ReadStream(table));
    acknowledge(served, { 'Serverless-LambdaDLQ': 'What fails goes to the queue of the mapping.' });
    new EventSourceMapping(this, 'Mapping', {
      target: served.lambda,
      eventSourceArn: table.tableStreamArn ?? '',
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 10,
      filters: [FilterCriteria.filter({ eventName: ['INSERT'], dynamodb: { NewImage: { type: { S: [created] } } } })],
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      retryAttempts: 10,
      maxRecordAge: Duration.hours(12),
      onFailure: new SqsDlq(this.deadLetters),
    });
  }
}
