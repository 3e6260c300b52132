import { Permission } from './permission.ts';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';

/** Writes to its own log group, which exists before it runs: AWS's managed policy would allow every group. */
export class WriteLogs extends Permission {
  constructor(group: ILogGroup) {
    super({ actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], resources: [group.logGroupArn] });
  }
}
