import * as z from 'zod';

// strict all the way down: a property that is not named here has no local meaning yet, and stops the start
const ignored = z.unknown().optional();

/** A behaviour of a distribution; between machines of one's own there is no TLS to insist on. */
export const BehaviourProperties = z.strictObject({
  PathPattern: z.string().default('*'),
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachePolicyId: z.string(),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  Compress: z.boolean().default(false),
  ViewerProtocolPolicy: ignored,
});
export type BehaviourProperties = z.infer<typeof BehaviourProperties>;

const Origin = z.strictObject({
  Id: z.string(),
  DomainName: z.string(),
  CustomOriginConfig: ignored,
  S3OriginConfig: ignored,
  OriginAccessControlId: ignored,
});

export const DistributionProperties = z.object({
  DistributionConfig: z.strictObject({
    DefaultCacheBehavior: BehaviourProperties,
    CacheBehaviors: z.array(BehaviourProperties).default([]),
    Origins: z.array(Origin),
    Enabled: z.literal(true),
    Aliases: ignored,
    Comment: ignored,
    HttpVersion: ignored,
    IPV6Enabled: ignored,
    PriceClass: ignored,
    ViewerCertificate: ignored,
  }),
});

export const HeadersProperties = z.object({
  ResponseHeadersPolicyConfig: z.strictObject({
    Name: ignored,
    SecurityHeadersConfig: z.strictObject({ ContentTypeOptions: z.object({ Override: z.boolean() }) }),
  }),
});

/** A deployment of one archive, all of it, into a bucket. */
export const DeploymentProperties = z.object({
  SourceObjectKeys: z.tuple([z.string()]),
  DestinationBucketName: z.string(),
  DestinationBucketKeyPrefix: z.string().default(''),
  SystemMetadata: z.record(z.string(), z.string()).default({}),
  Extract: z.undefined().optional(),
  Include: z.undefined().optional(),
  Exclude: z.undefined().optional(),
});
