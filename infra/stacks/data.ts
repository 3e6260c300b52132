import { Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { DocumentBucket } from '../constructs/document-bucket.ts';
import { GrantsTable } from '../constructs/grants-table.ts';

export interface DataStackProps extends StackProps {
  readonly portalOrigin: string;
}

/** What must outlive every deployment: the table and the documents. */
export class DataStack extends Stack {
  readonly table: GrantsTable;
  readonly documents: DocumentBucket;

  constructor(scope: Construct, id: string, { portalOrigin, ...props }: DataStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    this.table = new GrantsTable(this, 'Table');
    this.documents = new DocumentBucket(this, 'Documents', { portalOrigin });
  }
}
