import * as z from 'zod';

/** An answer of the engine that is not a success. */
export class EngineRefused extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(`${type}: ${message}`);
    this.type = type;
  }
}

const Refusal = z.object({ __type: z.string().default('Unknown'), message: z.string().default('') });

/** Calls one operation of the database over its wire JSON; the SDK's client costs more to load than all of this. */
export type Call = <T>(operation: string, input: unknown, output: z.ZodType<T>) => Promise<T>;

const PREFIX = { table: 'DynamoDB_20120810', streams: 'DynamoDBStreams_20120810' } as const;

/** The engine checks no signature but insists on the shape of a signed request. */
const SIGNED = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20170101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20170101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};

/** A client for the table or the streams interface of the database at this address. */
export function makeCall(url: string, kind: keyof typeof PREFIX): Call {
  return async (operation, input, output) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...SIGNED, 'x-amz-target': `${PREFIX[kind]}.${operation}` },
      body: JSON.stringify(input),
      signal: AbortSignal.timeout(10_000),
    });
    const body: unknown = await response.json();
    if (response.ok) return output.parse(body);
    const { __type, message } = Refusal.parse(body);
    throw new EngineRefused(__type.split('#').at(-1) ?? __type, message);
  };
}
