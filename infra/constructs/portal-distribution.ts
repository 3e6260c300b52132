import { Fn } from 'aws-cdk-lib/core';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AccessLevel,
  AllowedMethods,
  CachePolicy,
  Distribution,
  HttpVersion,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge, type Findings } from '../acknowledge.ts';
import { ASSETS } from '../assets.ts';

export interface PortalDistributionProps {
  readonly api: HttpApi;
  readonly assets: IBucket;
  /** Whose address the portal has: its host name and the certificate for it. @default - CloudFront's own address */
  readonly domain?: { readonly name: string; readonly certificate: string };
}

/** The one address of pages, API and files: files come from their bucket and are kept at the edge, all else is asked anew. */
export class PortalDistribution extends Construct {
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, { api, assets, domain }: PortalDistributionProps) {
    super(scope, id);
    this.distribution = new Distribution(this, 'Edge', {
      comment: 'Concurs: the portal and its API',
      ...(domain && {
        domainNames: [domain.name],
        certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificate),
      }),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: askingEachTime(api),
      additionalBehaviors: { [`/${ASSETS}/*`]: this.keeping(assets) },
    });
    acknowledge(this, FINDINGS);
    if (domain === undefined) acknowledge(this, WITHOUT_DOMAIN);
  }

  /** Compressed by CloudFront itself; a file that does not exist is 404 rather than 403, as the bucket may be listed. */
  private keeping(assets: IBucket): BehaviorOptions {
    return {
      origin: S3BucketOrigin.withOriginAccessControl(assets, {
        originAccessLevels: [AccessLevel.READ, AccessLevel.LIST],
      }),
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      compress: true,
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      responseHeadersPolicy: new ResponseHeadersPolicy(this, 'FileHeaders', {
        securityHeadersBehavior: { contentTypeOptions: { override: true } },
      }),
    };
  }
}

/** Functions say themselves what may be kept, compress their pages and set their headers. */
const askingEachTime = (api: HttpApi): BehaviorOptions => ({
  origin: new HttpOrigin(Fn.select(2, Fn.split('/', api.apiEndpoint))),
  allowedMethods: AllowedMethods.ALLOW_ALL,
  cachePolicy: CachePolicy.CACHING_DISABLED,
  originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  compress: false,
  viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
});

const FINDINGS: Findings = {
  'AwsSolutions-CFR1': 'What is public here is public to everybody, also to those who read from abroad.',
  'AwsSolutions-CFR2':
    'The API is throttled at its stage; a firewall is billed by rule and request, the authority decides on it.',
  'AwsSolutions-CFR3':
    'The API logs each of its requests, without the queries and headers that may name people, which a log of this kind would keep.',
};
const WITHOUT_DOMAIN: Findings = {
  'AwsSolutions-CFR4':
    'Under its own address CloudFront sets the least version of TLS itself; with PORTAL_CERTIFICATE it is 1.2.',
};
