import { describe, expect, test } from 'vitest';
import { TABLE } from '../../shared/store/index.ts';
import { ofType, platform, PORTAL, textOf } from './platform.ts';

const RETAINED = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' };
const table = ofType('AWS::DynamoDB::GlobalTable');
const ofDocuments = (type: string) => ofType(type).filter(({ logicalId }) => logicalId.startsWith('Documents'));
const bucket = ofDocuments('AWS::S3::Bucket');

describe('what must not get lost', () => {
  test('the table outlives its stack, cannot be deleted and can be wound back 35 days', () => {
    expect(table).toHaveLength(1);
    expect(table[0]).toMatchObject({
      ...RETAINED,
      Properties: {
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          },
        ],
      },
    });
  });

  test('the table tells both images of every change, forgets only what expires, and is paid by use', () => {
    expect(table[0]?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: TABLE.ttl, Enabled: true },
      KeySchema: [
        { AttributeName: TABLE.partitionKey, KeyType: 'HASH' },
        { AttributeName: TABLE.sortKey, KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: TABLE.indexes.map(({ name }) => ({
        IndexName: name,
        Projection: { ProjectionType: 'ALL' },
      })),
    });
  });

  test('documents outlive their stack, and an overwritten one is still there', () => {
    expect(bucket).toHaveLength(1);
    expect(bucket[0]).toMatchObject({ ...RETAINED, Properties: { VersioningConfiguration: { Status: 'Enabled' } } });
  });

  test('only what nobody completed expires: 30 days in quarantine', () => {
    expect(bucket[0]?.Properties['LifecycleConfiguration']).toMatchObject({
      Rules: [{ Prefix: 'quarantine/', ExpirationInDays: 30, Status: 'Enabled' }],
    });
  });

  test('people’s accounts and every log outlive their stack', () => {
    expect(ofType('AWS::Cognito::UserPool')[0]).toMatchObject({
      ...RETAINED,
      Properties: { DeletionProtection: 'ACTIVE' },
    });
    for (const log of ofType('AWS::Logs::LogGroup'))
      expect(log).toMatchObject({ ...RETAINED, Properties: { RetentionInDays: 365 } });
  });

  test('nobody deletes these stacks in one step', () => {
    expect([platform.stacks.data, platform.stacks.identity].map((stack) => stack.terminationProtection)).toEqual([
      true,
      true,
    ]);
  });
});

describe('what must not get out', () => {
  test('no document is ever public, and none travels without TLS', () => {
    expect(bucket[0]?.Properties).toMatchObject({
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
    expect(textOf(ofDocuments('AWS::S3::BucketPolicy')[0]?.Properties)).toContain('"aws:SecureTransport":"false"');
  });

  test('browsers may post files from the portal, nothing else and from nowhere else', () => {
    expect(bucket[0]?.Properties['CorsConfiguration']).toMatchObject({
      CorsRules: [{ AllowedMethods: ['POST'], AllowedOrigins: [PORTAL] }],
    });
  });

  test('people come back from signing in to the portal only', () => {
    const flows = ofType('AWS::Cognito::UserPoolClient').map(({ Properties }) => Properties);
    expect(flows).toEqual([
      expect.objectContaining({
        AllowedOAuthFlows: ['code'],
        CallbackURLs: [`${PORTAL}/auth/callback`],
        GenerateSecret: false,
      }),
      expect.objectContaining({ AllowedOAuthFlows: ['client_credentials'], GenerateSecret: true }),
    ]);
  });
});
