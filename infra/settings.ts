import * as z from 'zod';

/** What one deployment is made of; nothing else in the environment changes the template. */
export interface Settings {
  /** Name of the deployment: `local` is the one on a developer's machine. */
  readonly stage: string;
  readonly account: string;
  readonly region: string;
  /** Public address of the portal: the only origin browsers may call from, and where people return after signing in. */
  readonly portalOrigin: string;
  /** ARN of a certificate for that address, in us-east-1 where CloudFront looks for it. @default - CloudFront's own address */
  readonly portalCertificate?: string;
  /** Mailbox of whoever is on duty. @default - alarms reach the topic, nobody is subscribed */
  readonly alarmEmail?: string;
  /** Folder of the assembly. */
  readonly outdir: string;
  /** Whether cdk-nag judges the template: always, unless `CONCURS_NAG=off` (the local start saves its time). */
  readonly judged: boolean;
}

/** The environment variables that shape the template; whoever caches an assembly must key it by these. */
export const ENVIRONMENT = [
  'STAGE',
  'CDK_DEFAULT_ACCOUNT',
  'CDK_DEFAULT_REGION',
  'PORTAL_ORIGIN',
  'PORTAL_CERTIFICATE',
  'ALARM_EMAIL',
  'CDK_OUTDIR',
  'CONCURS_NAG',
] as const;

const everywhere = {
  STAGE: z.string().regex(/^[a-z][a-z0-9]{1,9}$/, 'two to ten lower-case letters and digits'),
  ALARM_EMAIL: z.email().optional(),
  CDK_OUTDIR: z.string().min(1).default('cdk.out'),
  CONCURS_NAG: z.enum(['on', 'off']).default('on'),
};
const account = z.string().regex(/^\d{12}$/, 'twelve digits');
const region = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/);
const origin = z.string().refine((url) => URL.parse(url)?.origin === url, 'an origin, without a path');
const certificate = z
  .string()
  .regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/, 'a certificate of us-east-1');

const Local = z.object({
  ...everywhere,
  CDK_DEFAULT_ACCOUNT: z.literal('000000000000').catch('000000000000'),
  CDK_DEFAULT_REGION: z.literal('eu-central-1').catch('eu-central-1'),
  PORTAL_ORIGIN: origin.default('http://127.0.0.1:3000'),
  PORTAL_CERTIFICATE: z.undefined().catch(undefined),
});
const Deployed = z.object({
  ...everywhere,
  CDK_DEFAULT_ACCOUNT: account,
  CDK_DEFAULT_REGION: region,
  PORTAL_ORIGIN: origin.refine((url) => url.startsWith('https://'), 'tokens travel over https only'),
  PORTAL_CERTIFICATE: certificate.optional(),
});

/** Reads the settings; a deployment that misses one is refused by the variable's name, the local stage needs none. */
export function settingsFrom(env: Readonly<Record<string, string | undefined>>): Settings {
  const stage = env['STAGE'] ?? 'local';
  const read = (stage === 'local' ? Local : Deployed).parse({ ...env, STAGE: stage });
  return {
    stage: read.STAGE,
    account: read.CDK_DEFAULT_ACCOUNT,
    region: read.CDK_DEFAULT_REGION,
    portalOrigin: read.PORTAL_ORIGIN,
    ...(read.PORTAL_CERTIFICATE === undefined ? {} : { portalCertificate: read.PORTAL_CERTIFICATE }),
    ...(read.ALARM_EMAIL === undefined ? {} : { alarmEmail: read.ALARM_EMAIL }),
    outdir: read.CDK_OUTDIR,
    judged: read.CONCURS_NAG === 'on',
  };
}
