import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Permission } from '../policies/permission.ts';
import { WriteLogs } from '../policies/write-logs.ts';

export interface GrantsFunctionProps {
  /** Folder that holds the bundle `index.mjs`. */
  readonly folder: string;
  /** What people cannot do while it fails; its alarms say it. */
  readonly impact: string;
  /** All it knows of where it runs. */
  readonly environment: Readonly<Record<string, string>>;
  /** @default 30 s, the longest an HTTP API waits */
  readonly timeout?: Duration;
}

/** A function of the platform: Node 24 on arm64, its log kept for a year, a role of its own with no right but that log. */
export class GrantsFunction extends Construct {
  readonly lambda: Function;
  readonly impact: string;
  readonly timeout: Duration;

  constructor(scope: Construct, id: string, { folder, impact, environment, timeout }: GrantsFunctionProps) {
    super(scope, id);
    this.impact = impact;
    this.timeout = timeout ?? Duration.seconds(30);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.lambda = new Function(this, 'Function', {
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code: Code.fromAsset(folder),
      memorySize: 1024,
      timeout: this.timeout,
      // the second one names the function in the trail of every call it makes to AWS
      environment: { NODE_OPTIONS: '--enable-source-maps', AWS_SDK_UA_APP_ID: id, ...environment },
      role: this.roleWith(new WriteLogs(logGroup)),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      tracing: Tracing.ACTIVE,
    });
    acknowledge(this, { 'AwsSolutions-IAM5[Resource::*]': 'X-Ray takes trace segments on no narrower resource.' });
  }

  /** Adds named permissions from `infra/policies`. */
  allow(...permissions: readonly Permission[]): void {
    for (const permission of permissions) {
      this.lambda.addToRolePolicy(permission);
      acknowledge(this, permission.accepted);
    }
  }

  // without a role of ours CDK attaches a managed policy that may write to every log group of the account
  private roleWith(permission: Permission): Role {
    return new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { log: new PolicyDocument({ statements: [permission] }) },
    });
  }
}
