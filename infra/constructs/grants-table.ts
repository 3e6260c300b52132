import { RemovalPolicy } from 'aws-cdk-lib/core';
import {
  AttributeType,
  Billing,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
  type Attribute,
} from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
// eslint-disable-next-line import-x/no-restricted-paths -- names alone: the index would load the SDK into the synthesis
import { TABLE } from '../../shared/store/table.ts';

const text = (name: string): Attribute => ({ name, type: AttributeType.STRING });

/**
 * The one table. It outlives its stack, can be wound back to any second of the last 35 days and cannot be deleted by mistake.
 * The key that encrypts it belongs to AWS: one of our own would give every role rights on `kms:*` and guard nothing more.
 */
export class GrantsTable extends TableV2 {
  /** Every index by its own name, so that no permission needs a wildcard. */
  readonly indexArns: readonly string[];

  constructor(scope: Construct, id: string) {
    super(scope, id, {
      partitionKey: text(TABLE.partitionKey),
      sortKey: text(TABLE.sortKey),
      globalSecondaryIndexes: TABLE.indexes.map(({ name, partitionKey, sortKey }) => ({
        indexName: name,
        partitionKey: text(partitionKey),
        sortKey: text(sortKey),
      })),
      timeToLiveAttribute: TABLE.ttl,
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.indexArns = TABLE.indexes.map(({ name }) => `${this.tableArn}/index/${name}`);
  }
}
