import * as z from 'zod';
import { accessDenied, S3Refusal } from './s3-refusal.ts';

/** The fields of an upload form, names in lower case; `bucket` is always there, from the address. */
export type FormFields = ReadonlyMap<string, string>;

interface Match {
  readonly operator: 'eq' | 'starts-with';
  readonly field: string;
  readonly value: string;
}
/** What its signer allows an upload to be: until when, which fields, and how many bytes. */
export interface PostPolicy {
  readonly expiresAt: number;
  readonly matches: readonly Match[];
  readonly size: { readonly min: number; readonly max: number };
}

const Bytes = z.union([
  z.int().min(0),
  z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number),
]);
const Range = z.tuple([z.literal('content-length-range'), Bytes, Bytes]);
const Comparison = z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()]);
const Exact = z.record(z.string(), z.string());
const Document = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([Range, Comparison, Exact])),
});
type Conditions = z.infer<typeof Document>['conditions'];

function matchesOf(conditions: Conditions): Match[] {
  return conditions.flatMap((condition): Match[] => {
    if (!Array.isArray(condition)) {
      const named = Object.entries(condition);
      return named.map(([field, value]) => ({ operator: 'eq', field: field.toLowerCase(), value }));
    }
    if (condition[0] === 'content-length-range') return [];
    const [operator, field, value] = condition;
    return [{ operator, field: field.slice(1).toLowerCase(), value }];
  });
}

/** Several ranges all hold, so the narrowest wins. */
function sizeOf(conditions: Conditions): PostPolicy['size'] {
  const ranges = conditions.filter((each) => Array.isArray(each)).filter((each) => each[0] === 'content-length-range');
  const min = Math.max(0, ...ranges.map((range) => range[1]));
  return { min, max: Math.min(Number.MAX_SAFE_INTEGER, ...ranges.map((range) => range[2])) };
}

/** Reads a policy as it stands in the form, base64 of JSON. */
export function readPolicy(base64: string): PostPolicy {
  try {
    const document = Document.parse(JSON.parse(Buffer.from(base64, 'base64').toString('utf8')));
    const { conditions } = document;
    return { expiresAt: Date.parse(document.expiration), matches: matchesOf(conditions), size: sizeOf(conditions) };
  } catch {
    throw new S3Refusal(400, 'InvalidPolicyDocument', 'The content of the form does not meet the policy syntax.');
  }
}

const FREE_FIELDS: ReadonlySet<string> = new Set(['policy', 'x-amz-signature', 'file', 'bucket']);
const deny = (reason: string) => accessDenied(`Invalid according to Policy: ${reason}`);

function holds({ operator, field, value }: Match, fields: FormFields): boolean {
  const given = fields.get(field);
  if (given === undefined) return false;
  return operator === 'eq' ? given === value : given.startsWith(value);
}

/** Refuses a form its policy does not allow: expired, a condition not met, or a field no condition speaks of. */
export function assertAllowed(policy: PostPolicy, fields: FormFields, now: number): void {
  if (now >= policy.expiresAt) throw deny('Policy expired.');
  const broken = policy.matches.find((match) => !holds(match, fields));
  if (broken) throw deny(`Policy Condition failed: ["${broken.operator}", "$${broken.field}", "${broken.value}"]`);
  const spokenOf = new Set(policy.matches.map((match) => match.field));
  const extra = [...fields.keys()].filter(
    (name) => !spokenOf.has(name) && !FREE_FIELDS.has(name) && !name.startsWith('x-ignore-'),
  );
  if (extra.length > 0) throw deny(`Extra input fields: ${extra.join(', ')}`);
}
