import type { GrantsTable } from '../constructs/grants-table.ts';
import type { KeyPrefix } from '../contexts.ts';
import { below, Permission } from './permission.ts';

/** Reads items by key and lists by partition; nobody may scan the table. Transactions may check what they read. */
export class ReadTable extends Permission {
  constructor(table: GrantsTable) {
    super({
      actions: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'],
      resources: [table.tableArn, ...table.indexArns],
    });
  }
}

/** Writes only items whose partition key starts with one of the prefixes; a request that names no key is refused. */
export class WriteKeys extends Permission {
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

/** Follows the table's changes. */
export class ReadStream extends Permission {
  constructor(table: GrantsTable) {
    const { resource, finding } = below(table, table.tableArn, 'stream/*');
    super(
      {
        actions: [
          'dynamodb:DescribeStream',
          'dynamodb:GetRecords',
          'dynamodb:GetShardIterator',
          'dynamodb:ListStreams',
        ],
        resources: [resource],
      },
      { [finding]: 'Lambda insists on listing the streams, which can be narrowed to the table but not to one stream.' },
    );
  }
}
