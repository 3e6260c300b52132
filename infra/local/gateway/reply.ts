import * as z from 'zod';

/** What goes back over the wire; header values that repeat are lists. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer | string;
}

/** The gateway's own answers, word for word as AWS gives them. */
export const gatewayReply = (status: keyof typeof MESSAGES, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ message: MESSAGES[status] }),
});
const MESSAGES = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  413: 'Request Entity Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const;

/** A Lambda answer larger than this is an error of the function. */
export const MOST_ANSWER = 6 * 1024 * 1024;

const Structured = z.object({
  statusCode: z.coerce.number().int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).nullish(),
  cookies: z.array(z.string()).nullish(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().nullish(),
});

/** Turns what a function returned (JSON text) into a reply, by the rules of payload format 2.0. */
export function readReply(payload: string): Reply {
  if (Buffer.byteLength(payload) > MOST_ANSWER) return gatewayReply(500);
  const value: unknown = JSON.parse(payload);
  const structured = typeof value === 'object' && value !== null && 'statusCode' in value;
  // Without a status the whole value is the body of a 200.
  if (!structured) {
    const body = typeof value === 'string' ? value : payload;
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const read = Structured.safeParse(value);
  if (!read.success) return gatewayReply(500);
  return structuredReply(read.data);
}

function structuredReply({ statusCode, headers, cookies, body, isBase64Encoded }: z.infer<typeof Structured>): Reply {
  const lower = Object.entries(headers ?? {}).map(([name, text]) => [name.toLowerCase(), text] as const);
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain;charset=UTF-8',
      ...Object.fromEntries(lower),
      ...(cookies != null && cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: Buffer.from(body ?? '', isBase64Encoded === true ? 'base64' : 'utf8'),
  };
}
