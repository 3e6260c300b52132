import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import type { Construct } from 'constructs';
import type { AssetFolder } from '../assets.ts';
import { GrantsFunction } from '../constructs/grants-function.ts';
import { PortalAssets } from '../constructs/portal-assets.ts';
import { PortalDistribution } from '../constructs/portal-distribution.ts';
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
  /** What browsers keep of the portal. */
  readonly assets: readonly AssetFolder[];
  /** ARN of the certificate for the portal's address. @default - CloudFront's own address */
  readonly portalCertificate?: string;
}

/** The HTTP API with one function per context behind it, the portal's files, and the distribution in front of both. */
export class ApiStack extends Stack {
  readonly api: PublicApi;
  readonly functions: readonly GrantsFunction[];

  constructor(scope: Construct, id: string, props: ApiStackProps) {
    super(scope, id, props);
    const { portalOrigin, portalCertificate: certificate, identity, services } = props;
    const authorizer = new HttpJwtAuthorizer('Tokens', identity.issuer, { jwtAudience: [...identity.clientIds] });
    this.api = new PublicApi(this, 'Api', { portalOrigin, authorizer });
    const assets = new PortalAssets(this, 'PortalAssets', { folders: props.assets });
    this.functions = services.map((service) => this.serve(service, assets, props));
    const { distribution } = new PortalDistribution(this, 'Portal', {
      api: this.api.http,
      assets: assets.bucket,
      ...(certificate && { domain: { name: new URL(portalOrigin).host, certificate } }),
    });
    new CfnOutput(this, 'ApiUrl', { value: this.api.http.apiEndpoint });
    new CfnOutput(this, 'PortalUrl', { value: `https://${distribution.distributionDomainName}` });
  }

  private serve(
    service: Service,
    assets: PortalAssets,
    { portalOrigin, data, identity, folders }: ApiStackProps,
  ): GrantsFunction {
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
    if (service.pages === true) served.lambda.node.addDependency(...assets.uploaded);
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
