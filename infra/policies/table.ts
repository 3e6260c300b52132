import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { GrantsTable } from '../constructs/grants-table.ts';
import type { KeyPrefix } from '../contexts.ts';

/** Reads items by key and lists by partition; nobody may scan the table. Transactions may check what they read. */
export class ReadTable extends PolicyStatement {
  constructor(table: GrantsTable) {
    super({
      actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'],
      resources: [table.tableArn, ...table.indexArns],
    });
  }
}

/** Writes only items whose partition key starts with one of the prefixes; a request that names no key is refused. */
export class WriteKeys extends PolicyStatement {
  constructor(table: GrantsTable, prefixes: readonly KeyPrefix[]) {
    super({
      actions: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'],
      resources: [table.tableArn],
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes.map((prefix) => `${prefix}*`) },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    });
  }
}

/** Follows the table's changes. Lambda asks for `ListStreams` too, which can only be narrowed to the table. */
export class ReadStream extends PolicyStatement {
  constructor(table: GrantsTable) {
    super({
      actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      resources: [`${table.tableArn}/stream/*`],
    });
  }
}
