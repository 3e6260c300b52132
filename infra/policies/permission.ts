import { Stack } from 'aws-cdk-lib/core';
import { PolicyStatement, type PolicyStatementProps } from 'aws-cdk-lib/aws-iam';
import type { IConstruct } from 'constructs';
import type { Findings } from '../acknowledge.ts';

/** A right with a name. Where it cannot do without a wildcard, it carries the finding and why it is accepted. */
export class Permission extends PolicyStatement {
  readonly accepted: Findings;

  constructor(props: PolicyStatementProps, accepted: Findings = {}) {
    super(props);
    this.accepted = accepted;
  }
}

/** Everything below a resource of another stack: its ARN, and the id of the finding this wildcard raises. */
export function below(owner: IConstruct, arn: string, path: string): { resource: string; finding: string } {
  const name: unknown = Stack.of(owner).resolve(Stack.of(owner).exportValue(arn));
  const exported = name instanceof Object && 'Fn::ImportValue' in name ? String(name['Fn::ImportValue']) : '';
  return { resource: `${arn}/${path}`, finding: `AwsSolutions-IAM5[Resource::${exported}/${path}]` };
}
