import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { bucketFrom, EICAR, protects, scan } from '../../infra/local/objects/index.ts';

const PLAN = {
  arn: 'arn:aws:guardduty:eu-central-1:000000000000:malware-protection-plan/quarantine',
  bucket: 'documents',
  prefixes: ['quarantine/'],
};
const aCreated = (key = 'quarantine/a/b') => ({
  bucket: 'documents',
  key,
  size: 3,
  eTag: '900150983cd24fb0d6963f7d28e17f72',
  createdAt: '2017-05-02T08:00:00.000Z',
});
const inPieces = (text: string, length: number) =>
  Readable.from(text.match(new RegExp(`[^]{1,${String(length)}}`, 'g'))?.map((piece) => Buffer.from(piece)) ?? []);

test('a clean object is reported as GuardDuty reports it', async () => {
  expect(await scan(PLAN, aCreated(), inPieces('a clean report', 5))).toEqual({
    source: 'aws.guardduty',
    'detail-type': 'GuardDuty Malware Protection Object Scan Result',
    resources: [PLAN.arn],
    detail: {
      schemaVersion: '1.0',
      scanStatus: 'COMPLETED',
      resourceType: 'S3_OBJECT',
      s3ObjectDetails: {
        bucketName: 'documents',
        objectKey: 'quarantine/a/b',
        eTag: '900150983cd24fb0d6963f7d28e17f72',
        versionId: 'null',
        s3Throttled: false,
      },
      scanResultDetails: { scanResultStatus: 'NO_THREATS_FOUND', threats: null },
    },
  });
});

test.each([1, 7, 64, 10_000])('the test threat is found when it comes in pieces of %i bytes', async (length) => {
  const text = `%PDF-1.7\n${'x'.repeat(5_000)}${EICAR}\n%%EOF`;
  const event = await scan(PLAN, aCreated(), inPieces(text, length));
  expect(event.detail).toMatchObject({ scanResultDetails: { scanResultStatus: 'THREATS_FOUND' } });
});

test('only objects under the protected prefixes of the bucket are scanned', () => {
  expect(protects(PLAN, aCreated())).toBe(true);
  expect(protects(PLAN, aCreated('clean/a/b'))).toBe(false);
  expect(protects(PLAN, { ...aCreated(), bucket: 'other' })).toBe(false);
  expect(protects({ ...PLAN, prefixes: [] }, aCreated('clean/a/b'))).toBe(true);
});

test('a bucket is read out of its resource in the template', () => {
  const rule = {
    AllowedOrigins: ['https://concurs.example'],
    AllowedMethods: ['POST'],
    AllowedHeaders: ['*'],
    MaxAge: 300,
  };
  expect(bucketFrom('documents', { CorsConfiguration: { CorsRules: [rule] }, VersioningConfiguration: {} })).toEqual({
    name: 'documents',
    cors: [{ ...rule, ExposedHeaders: [] }],
  });
  expect(bucketFrom('plain', {}).cors).toEqual([]);
});
