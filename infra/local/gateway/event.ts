import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Match } from './routes.ts';

/** A request as it came over the wire. */
export interface Incoming {
  readonly method: string;
  /** Path and query as sent, escapes untouched. */
  readonly target: string;
  /** Names and values in turn, as Node's `rawHeaders`. */
  readonly rawHeaders: readonly string[];
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly httpVersion: string;
}
/** Where and when the request was taken in. */
export interface Stamp {
  readonly requestId: string;
  /** Milliseconds since 1970. */
  readonly timeEpoch: number;
  readonly accountId: string;
  readonly apiId: string;
}
/** What the JWT authorizer hands to a function: every claim is text. */
export interface Verified {
  readonly claims: Readonly<Record<string, string>>;
  readonly scopes: readonly string[] | null;
}
export type GatewayEvent = Omit<APIGatewayProxyEventV2, 'requestContext'> & {
  requestContext: APIGatewayProxyEventV2['requestContext'] & { authorizer?: { jwt: Verified } };
};

/** Only these arrive as text; forms, multipart, `problem+json` and an untyped body arrive in base64, as on AWS. */
const TEXT = /^(text\/.*|application\/(json|xml|javascript))\s*(;|$)/i;
/** Headers that this gateway keeps to itself. */
const OWN = new Set(['x-local-now', 'connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect']);

/** Lower-case names, repeated values joined by a comma, cookies apart. */
export function headersOf(raw: readonly string[]): { headers: Record<string, string>; cookies: string[] } {
  const headers: Record<string, string> = {};
  const cookies: string[] = [];
  for (let i = 0; i < raw.length; i += 2) {
    const name = (raw[i] ?? '').toLowerCase();
    const value = raw[i + 1] ?? '';
    if (name === 'cookie')
      cookies.push(
        ...value
          .split(';')
          .map((cookie) => cookie.trim())
          .filter(Boolean),
      );
    else if (!OWN.has(name)) headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  return { headers, cookies };
}

/** Decoded pairs, the values of a repeated name joined by a comma. */
export function queryOf(query: string): Record<string, string> {
  const pairs = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(query)) {
    const before = pairs.get(name);
    pairs.set(name, before === undefined ? value : `${before},${value}`);
  }
  return Object.fromEntries(pairs); // `__proto__` is a name like any other here
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `12/Mar/2017:19:03:58 +0000`, as `requestContext.time` has it. */
export function logTime(epoch: number): string {
  const at = new Date(epoch);
  const two = (n: number) => String(n).padStart(2, '0');
  const date = `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()] ?? ''}/${String(at.getUTCFullYear())}`;
  return `${date}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}

function bodyOf(body: Buffer, contentType: string | undefined): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  return TEXT.test(contentType ?? '')
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
}

/** The event of payload format 2.0 for a request that matched a route and passed its authorizer. */
export function makeEvent(request: Incoming, match: Match, stamp: Stamp, verified?: Verified): GatewayEvent {
  const cut = request.target.indexOf('?');
  const path = cut < 0 ? request.target : request.target.slice(0, cut);
  const query = cut < 0 ? '' : request.target.slice(cut + 1);
  const { headers, cookies } = headersOf(request.rawHeaders);
  const host = headers['host'] ?? 'localhost';
  const { key } = match.route;
  return {
    version: '2.0',
    routeKey: key,
    rawPath: path,
    rawQueryString: query,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...(query !== '' && { queryStringParameters: queryOf(query) }),
    requestContext: {
      accountId: stamp.accountId,
      apiId: stamp.apiId,
      ...(verified !== undefined && { authorizer: { jwt: verified } }),
      domainName: host,
      domainPrefix: host.split('.')[0] ?? host,
      http: {
        method: request.method,
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: stamp.requestId,
      routeKey: key,
      stage: '$default',
      time: logTime(stamp.timeEpoch),
      timeEpoch: stamp.timeEpoch,
    },
    ...(Object.keys(match.parameters).length > 0 && { pathParameters: { ...match.parameters } }),
    ...bodyOf(request.body, headers['content-type']),
  };
}
