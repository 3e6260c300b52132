import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Log } from './log.ts';
import { bucketFrom, objectStore, protects, scan } from './objects/index.ts';
import type { CreatedObject, ObjectStore, ProtectionPlan } from './objects/index.ts';
import type { Emit, Env } from './part.ts';
import type { Template } from './template/template.ts';

const Bucket = z.object({ CorsConfiguration: z.unknown().optional() });
const Plan = z.object({
  ProtectedResource: z.object({
    S3Bucket: z.object({ BucketName: z.string(), ObjectPrefixes: z.array(z.string()).default([]) }),
  }),
});

/** What functions sign with. The session token is there because on AWS it always is: signatures must carry it. */
export const CREDENTIALS: Env = {
  AWS_ACCESS_KEY_ID: 'AKIALOCALCONCURS0000',
  AWS_SECRET_ACCESS_KEY: 'local-secret-that-opens-nothing',
  AWS_SESSION_TOKEN: 'local-session',
};

/** The malware protection plans of the template. */
export const readPlans = (template: Template): ProtectionPlan[] =>
  template.ofType('AWS::GuardDuty::MalwareProtectionPlan').map((resource) => {
    const { BucketName, ObjectPrefixes } = template.read(resource, Plan).ProtectedResource.S3Bucket;
    const arn = `arn:aws:guardduty:${resource.region}:${resource.account}:malware-protection-plan/${resource.ref}`;
    return { arn, bucket: BucketName, prefixes: ObjectPrefixes };
  });

export interface DocumentsNeeds {
  readonly template: Template;
  readonly directory: string;
  readonly port: number;
  readonly region: string;
  readonly emit: Emit;
  readonly log: Log;
}

/** The buckets of the template on disk; what is created under a protected prefix is scanned and the verdict put on the bus. */
export function documents({ template, directory, port, region, emit, log }: DocumentsNeeds): ObjectStore {
  const plans = readPlans(template);
  const report = (problem: unknown) => {
    log('objects', problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
  };
  const buckets = template
    .ofType('AWS::S3::Bucket')
    .map((resource) => bucketFrom(resource.ref, template.read(resource, Bucket)));
  const store: ObjectStore = objectStore({
    directory,
    port,
    region,
    keys: {
      accessKeyId: CREDENTIALS['AWS_ACCESS_KEY_ID'] ?? randomUUID(),
      secretAccessKey: CREDENTIALS['AWS_SECRET_ACCESS_KEY'] ?? randomUUID(),
      sessionToken: CREDENTIALS['AWS_SESSION_TOKEN'],
    },
    buckets,
    onCreated: (object) => {
      for (const plan of plans) if (protects(plan, object)) verdict(plan, object).catch(report);
    },
    report,
  });
  async function verdict(plan: ProtectionPlan, object: CreatedObject): Promise<void> {
    const content = store.read(object.bucket, object.key);
    if (content !== null) await emit(await scan(plan, object, content));
  }
  return store;
}
