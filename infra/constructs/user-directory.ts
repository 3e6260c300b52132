import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { AccountRecovery, FeaturePlan, Mfa, UserPool, UserPoolGroup } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { ROLES } from '../../shared/kernel/actor.ts';
import { acknowledge } from '../acknowledge.ts';

export interface UserDirectoryProps {
  /** Prefix of the sign-in page's address, unique in its region. */
  readonly domainPrefix: string;
}

/** Everybody who signs in: applicants register themselves, staff are put into a group by the administrator. */
export class UserDirectory extends UserPool {
  /** What tokens carry in `iss`. */
  readonly issuer: string;

  constructor(scope: Construct, id: string, { domainPrefix }: UserDirectoryProps) {
    super(scope, id, {
      selfSignUpEnabled: true,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      autoVerify: { email: true },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      standardAttributes: { email: { required: true, mutable: true }, fullname: { required: true, mutable: true } },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.issuer = `https://cognito-idp.${this.env.region}.amazonaws.com/${this.userPoolId}`;
    this.addDomain('SignIn', { cognitoDomain: { domainPrefix } });
    for (const role of ROLES) new UserPoolGroup(this, `Group-${role}`, { userPool: this, groupName: role });
    acknowledge(this, FINDINGS);
  }
}

const FINDINGS = {
  'AwsSolutions-COG2':
    'A second factor is offered to everybody; forcing it on applicants would shut out small organisations.',
  'AwsSolutions-COG3':
    'Threat protection is billed per person and month; the authority decides on it, the plan is one line here.',
  'AwsSolutions-COG8': 'Same decision as COG3: the Plus plan exists for threat protection.',
};
