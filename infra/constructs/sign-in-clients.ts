import { Duration } from 'aws-cdk-lib/core';
import { OAuthScope, ResourceServerScope, UserPoolClient, type UserPool } from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';

export interface SignInClientsProps {
  readonly directory: UserPool;
  /** People return to its `/auth/callback` after signing in, to its first page after signing out. */
  readonly portalOrigin: string;
}

/** The portal, for people (authorization code + PKCE), and one machine client that may score and read. */
export class SignInClients extends Construct {
  readonly web: UserPoolClient;
  readonly machine: UserPoolClient;

  constructor(scope: Construct, id: string, { directory, portalOrigin }: SignInClientsProps) {
    super(scope, id);
    this.web = new UserPoolClient(this, 'Web', {
      userPool: directory,
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${portalOrigin}/auth/callback`],
        logoutUrls: [`${portalOrigin}/`],
      },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(12),
      // a refresh token is good once; for this long the same one again, should the reply be lost
      refreshTokenRotationGracePeriod: Duration.seconds(60),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    const score = new ResourceServerScope({
      scopeName: 'score',
      scopeDescription: 'Score the applications assigned to this client',
    });
    const read = new ResourceServerScope({ scopeName: 'read', scopeDescription: 'Read what staff may read' });
    const server = directory.addResourceServer('Scopes', { identifier: 'concurs', scopes: [score, read] });
    this.machine = new UserPoolClient(this, 'Machine', {
      userPool: directory,
      generateSecret: true,
      oAuth: {
        flows: { clientCredentials: true },
        scopes: [OAuthScope.resourceServer(server, score), OAuthScope.resourceServer(server, read)],
      },
      accessTokenValidity: Duration.hours(1),
      enableTokenRevocation: true,
    });
  }
}
