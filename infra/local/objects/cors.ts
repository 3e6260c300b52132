import type { CorsRule } from './buckets.ts';
import type { Reply } from './operation.ts';
import { S3Refusal } from './s3-refusal.ts';

type Headers = Readonly<Record<string, string>>;

/** Whether a pattern with `*` for any run of characters covers a text. */
function covers(pattern: string, text: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  const end = rest.join('*');
  if (rest.length === 0) return pattern === text;
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end);
}

const asked = (headers: Headers) =>
  (headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');

function ruleFor(rules: readonly CorsRule[], origin: string, method: string, names: readonly string[]) {
  return rules.find(
    (rule) =>
      rule.AllowedOrigins.some((pattern) => covers(pattern, origin)) &&
      rule.AllowedMethods.includes(method) &&
      names.every((name) => rule.AllowedHeaders.some((pattern) => covers(pattern.toLowerCase(), name))),
  );
}

function allowing(rule: CorsRule, origin: string): Record<string, string> {
  const anyone = rule.AllowedOrigins.includes('*');
  return {
    'access-control-allow-origin': anyone ? '*' : origin,
    'access-control-allow-methods': rule.AllowedMethods.join(', '),
    ...(anyone ? {} : { 'access-control-allow-credentials': 'true' }),
    ...(rule.ExposedHeaders.length > 0 ? { 'access-control-expose-headers': rule.ExposedHeaders.join(', ') } : {}),
    ...(rule.MaxAge === undefined ? {} : { 'access-control-max-age': String(rule.MaxAge) }),
    vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
  };
}

/** Headers that let a page of an allowed origin read a reply, refusals included; none for any other origin. */
export function corsHeaders(rules: readonly CorsRule[], method: string, headers: Headers): Record<string, string> {
  const origin = headers['origin'];
  if (origin === undefined) return {};
  const rule = ruleFor(rules, origin, method, []);
  return rule ? allowing(rule, origin) : {};
}

/** Answers a browser that asks first, for the bucket's own rules. */
export function preflight(rules: readonly CorsRule[], headers: Headers): Reply {
  const { origin, 'access-control-request-method': method } = headers;
  if (!origin || !method) {
    throw new S3Refusal(400, 'BadRequest', 'Insufficient information. Origin request header needed.');
  }
  const names = asked(headers);
  const rule = ruleFor(rules, origin, method, names);
  if (!rule) throw new S3Refusal(403, 'AccessForbidden', 'CORSResponse: This CORS request is not allowed.');
  const headersAllowed = allowing(rule, origin);
  if (names.length > 0) headersAllowed['access-control-allow-headers'] = names.join(', ');
  return { status: 200, headers: headersAllowed };
}
