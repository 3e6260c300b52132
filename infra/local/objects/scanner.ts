import type { Readable } from 'node:stream';
import type { BusEvent } from '../part.ts';
import type { CreatedObject } from './buckets.ts';

/** The test string every scanner knows as a threat, in two halves so that no scanner takes this file for one. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const THREAT = 'EICAR-Test-File';

/** A malware protection plan: objects created under its prefixes are scanned. */
export interface ProtectionPlan {
  readonly arn: string;
  readonly bucket: string;
  readonly prefixes: readonly string[];
}

/** No prefixes means the whole bucket, as GuardDuty has it. */
export const protects = (plan: ProtectionPlan, { bucket, key }: Pick<CreatedObject, 'bucket' | 'key'>): boolean =>
  bucket === plan.bucket && (plan.prefixes.length === 0 || plan.prefixes.some((prefix) => key.startsWith(prefix)));

async function hasEicar(content: Readable): Promise<boolean> {
  let overlap = '';
  for await (const chunk of content) {
    const text = overlap + Buffer.from(chunk as Uint8Array).toString('latin1'); // a byte stream yields bytes
    if (text.includes(EICAR)) return true;
    overlap = text.slice(1 - EICAR.length);
  }
  return false;
}

/** Reads a created object and says what GuardDuty would, in the shape in which it says it. */
export async function scan(plan: ProtectionPlan, object: CreatedObject, content: Readable): Promise<BusEvent> {
  const infected = await hasEicar(content);
  return {
    source: 'aws.guardduty',
    'detail-type': 'GuardDuty Malware Protection Object Scan Result',
    resources: [plan.arn],
    detail: {
      schemaVersion: '1.0',
      scanStatus: 'COMPLETED',
      resourceType: 'S3_OBJECT',
      s3ObjectDetails: {
        bucketName: object.bucket,
        objectKey: object.key,
        eTag: object.eTag,
        versionId: 'null',
        s3Throttled: false,
      },
      scanResultDetails: {
        scanResultStatus: infected ? 'THREATS_FOUND' : 'NO_THREATS_FOUND',
        threats: infected ? [{ name: THREAT }] : null,
      },
    },
  };
}
