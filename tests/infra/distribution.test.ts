import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { ofType, platform, PORTAL, rights, textOf, thePlatform } from './platform.ts';

const Behaviour = z.looseObject({ TargetOriginId: z.string(), CachePolicyId: z.string() });
const Config = z.looseObject({
  DefaultCacheBehavior: Behaviour,
  CacheBehaviors: z.array(Behaviour),
  Origins: z.array(z.looseObject({ Id: z.string() })),
});
const configOf = (resources: typeof platform.resources) =>
  Config.parse(
    resources.find(({ Type }) => Type === 'AWS::CloudFront::Distribution')?.Properties['DistributionConfig'],
  );
const config = configOf(platform.resources);
const originOf = ({ TargetOriginId }: z.infer<typeof Behaviour>) =>
  config.Origins.find(({ Id }) => Id === TargetOriginId);
const [files] = config.CacheBehaviors;
const CERTIFICATE = 'arn:aws:acm:us-east-1:111122223333:certificate/0190b0a0-0000-7000-8000-000000000000';

describe('the distribution', () => {
  test('asks the API for everything but files, passes on all but the host, and keeps nothing of what it says', () => {
    expect(textOf(originOf(config.DefaultCacheBehavior))).toContain('ApiEndpoint');
    expect(config.DefaultCacheBehavior).toMatchObject({
      AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad', // CachingDisabled
      OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac', // AllViewerExceptHostHeader
    });
  });

  test('keeps files, compresses them, and takes them from the bucket as itself', () => {
    expect(config.CacheBehaviors).toHaveLength(1);
    expect(files).toMatchObject({
      PathPattern: '/assets/*',
      CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6', // CachingOptimized: brotli and gzip
      Compress: true,
    });
    expect(textOf(files && originOf(files))).toMatch(/PortalAssetsBucket.*RegionalDomainName.*OriginAccessControlId/);
    expect(ofType('AWS::CloudFront::OriginAccessControl')[0]?.Properties).toMatchObject({
      OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
    });
    expect(ofType('AWS::CloudFront::ResponseHeadersPolicy')[0]?.Properties).toMatchObject({
      ResponseHeadersPolicyConfig: { SecurityHeadersConfig: { ContentTypeOptions: { Override: true } } },
    });
  });

  test('speaks HTTP/2 and HTTP/3 over TLS only, to the API with TLS 1.2', () => {
    expect(config).toMatchObject({ HttpVersion: 'http2and3' });
    for (const behaviour of [config.DefaultCacheBehavior, ...config.CacheBehaviors])
      expect(behaviour['ViewerProtocolPolicy']).toBe('redirect-to-https');
    expect(originOf(config.DefaultCacheBehavior)).toMatchObject({
      CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] },
    });
  });

  test('has its own address until there is a certificate, and then the portal’s, from TLS 1.2 on', () => {
    expect(config).not.toHaveProperty('Aliases');
    expect(configOf(thePlatform({ PORTAL_CERTIFICATE: CERTIFICATE }).resources)).toMatchObject({
      Aliases: [new URL(PORTAL).host],
      ViewerCertificate: {
        AcmCertificateArn: CERTIFICATE,
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SslSupportMethod: 'sni-only',
      },
    });
  });
});

describe('the portal’s files', () => {
  const uploads = ofType('Custom::CDKBucketDeployment');
  const policy = ofType('AWS::S3::BucketPolicy').find(({ logicalId }) => logicalId.startsWith('PortalAssets'));

  test('lie in a bucket that is never public, encrypted, reached over TLS and read by this distribution alone', () => {
    const bucket = ofType('AWS::S3::Bucket').find(({ logicalId }) => logicalId.startsWith('PortalAssets'));
    expect(bucket?.Properties).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
      },
    });
    const { Statement } = z
      .object({ Statement: z.array(z.looseObject({ Effect: z.string() })) })
      .parse(policy?.Properties['PolicyDocument']);
    expect(textOf(Statement)).toContain('"aws:SecureTransport":"false"');
    expect(Statement.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({
        Action: ['s3:GetObject', 's3:ListBucket'],
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() as unknown } },
      }),
    ]);
    expect(textOf(Statement.at(-1)?.['Condition'])).toContain('PortalEdge');
  });

  test('may be kept for ever, and none is removed by a deployment', () => {
    expect(uploads.length).toBeGreaterThan(0);
    for (const { Properties } of uploads)
      expect(Properties).toMatchObject({
        DestinationBucketKeyPrefix: 'assets',
        Prune: false,
        SystemMetadata: {
          'cache-control': 'public, max-age=31536000, immutable',
          'content-type': expect.any(String) as unknown,
        },
      });
  });

  test('are there before a function names them', () => {
    const portal = ofType('AWS::Lambda::Function').find(({ logicalId }) => logicalId.startsWith('webpublic'));
    expect(portal?.['DependsOn']).toEqual(expect.arrayContaining(uploads.map(({ logicalId }) => logicalId)));
  });

  test('are uploaded by a role that may add files, and do nothing else with them', () => {
    const uploading = rights.every.filter(({ role }) => role.includes('PortalAssetsUpload'));
    const onObjects = uploading
      .flatMap(({ statement }) => statement.Action)
      .filter((action) => action.startsWith('s3:'));
    expect(onObjects.toSorted()).toEqual(['s3:GetObject', 's3:ListBucket', 's3:PutObject']);
  });
});
