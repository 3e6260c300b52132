import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { SignInClients } from '../constructs/sign-in-clients.ts';
import { UserDirectory } from '../constructs/user-directory.ts';

export interface IdentityStackProps extends StackProps {
  readonly portalOrigin: string;
  readonly domainPrefix: string;
}

/** Who people are and which programs may act: the tokens every other stack trusts. */
export class IdentityStack extends Stack {
  /** `iss` of every token. */
  readonly issuer: string;
  /** The client people sign in with on the portal. */
  readonly webClientId: string;
  /** Ids of the clients whose tokens count. */
  readonly clientIds: readonly string[];

  constructor(scope: Construct, id: string, { portalOrigin, domainPrefix, ...props }: IdentityStackProps) {
    super(scope, id, { ...props, terminationProtection: true });
    const directory = new UserDirectory(this, 'Directory', { domainPrefix });
    const { web, machine } = new SignInClients(this, 'Clients', { directory, portalOrigin });
    this.issuer = directory.issuer;
    this.webClientId = web.userPoolClientId;
    this.clientIds = [web.userPoolClientId, machine.userPoolClientId];
    new CfnOutput(this, 'Issuer', { value: this.issuer });
    new CfnOutput(this, 'WebClientId', { value: web.userPoolClientId });
    new CfnOutput(this, 'MachineClientId', { value: machine.userPoolClientId });
  }
}
