import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';
import { GrantsFunction } from '../constructs/grants-function.ts';
import { PublicApi } from '../constructs/public-api.ts';
import { NoticeMissing, PutQuarantine, ReadClean, ReadQuarantine } from '../policies/documents.ts';
import { ReadTable, WriteKeys } from '../policies/table.ts';
import type { Service } from '../services.ts';
import type { DataStack } from './data.ts';
import type { IdentityStack } from './identity.ts';

export interface ApiStackProps extends StackProps {
  readonly portalOrigin: string;
  readonly data: DataStack;
  readonly identity: IdentityStack;
  readonly services: readonly Service[];
  /** Folder of each function's bundle, by its name. */
  readonly folders: ReadonlyMap<string, string>;
}

/** The HTTP API and one function per context behind it. */
export class ApiStack extends Stack {
  readonly api: PublicApi;
  readonly functions: readonly GrantsFunction[];

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    const { portalOrigin, identity, services } = props;
    const authorizer = new HttpJwtAuthorizer('Tokens', identity.issuer, { jwtAudience: [...identity.clientIds] });
    this.api = new PublicApi(this, 'Api', { portalOrigin, authorizer });
    this.functions = services.map((service) => this.serve(service, props));
    new CfnOutput(this, 'ApiUrl', { value: this.api.http.apiEndpoint });
  }

  private serve(service: Service, { portalOrigin, data, identity, folders }: ApiStackProps): GrantsFunction {
    const served = new GrantsFunction(this, service.name, {
      folder: folders.get(service.name) ?? '',
      impact: service.impact,
      environment: {
        TABLE_NAME: data.table.tableName,
        TOKEN_ISSUER: identity.issuer,
        ...(service.pages === true
          ? { PORTAL_ORIGIN: portalOrigin, SIGN_IN_CLIENT: identity.webClientId }
          : { TOKEN_CLIENTS: identity.clientIds.join(',') }),
        ...(service.documents === true ? { BUCKET_NAME: data.documents.bucketName } : {}),
      },
    });
    served.allow(new ReadTable(data.table));
    if (service.writes.length > 0) served.allow(new WriteKeys(data.table, service.writes));
    if (service.documents === true) this.handDocuments(served, data);
    this.api.serve(service.name, served.lambda, service.routes);
    return served;
  }

  private handDocuments(served: GrantsFunction, { documents }: DataStack): void {
    served.allow(
      new PutQuarantine(documents),
      new ReadQuarantine(documents),
      new ReadClean(documents),
      new NoticeMissing(documents),
    );
  }
}
