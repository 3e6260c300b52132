import { randomUUID } from 'node:crypto';
import { readMoment } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Outcome } from '../functions/definition.ts';
import { authorize } from './authorizer.ts';
import type { Verify } from './authorizer.ts';
import { corsHeaders, preflight } from './cors.ts';
import { headersOf, makeEvent } from './event.ts';
import type { GatewayEvent, Incoming, Verified } from './event.ts';
import type { Api } from './read.ts';
import { gatewayReply, readReply } from './reply.ts';
import type { Reply } from './reply.ts';
import { makeMatcher } from './routes.ts';
import type { Match } from './routes.ts';

/** A synchronous invocation takes no more than this, and base64 counts. */
const MOST_EVENT = 6 * 1024 * 1024;

export interface GatewayNeeds {
  readonly api: Api;
  readonly clock: Clock;
  readonly verify: Verify;
  readonly invoke: (target: string, event: GatewayEvent) => Promise<Outcome>;
}

const within = (promise: Promise<Outcome>, ms: number): Promise<Outcome | 'too-late'> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'too-late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('too-late');
    }, ms);
  });
  return Promise.race([promise, late]).finally(() => {
    clearTimeout(timer);
  });
};

/** The moment a request is stamped with: its own `x-local-now`, otherwise the clock's; undefined when the header is no instant. */
function momentOf(headers: readonly string[], clock: Clock): number | undefined {
  const at = headers.findIndex((text, i) => i % 2 === 0 && text.toLowerCase() === 'x-local-now');
  return at < 0 ? clock.now() : readMoment(headers[at + 1] ?? '');
}

/** The HTTP API: takes a request through preflight, route, authorizer and function, with AWS's own answers for what fails. */
export function makeGateway({ api, clock, verify, invoke }: GatewayNeeds): (request: Incoming) => Promise<Reply> {
  const match = makeMatcher(api.routes);

  async function verified({ route }: Match, header?: string): Promise<{ verified?: Verified } | { refused: Reply }> {
    return route.authorizer === undefined ? {} : authorize({ ...route, authorizer: route.authorizer }, header, verify);
  }

  async function answer(
    request: Incoming,
    headers: Readonly<Record<string, string>>,
    requestId: string,
  ): Promise<Reply> {
    const timeEpoch = momentOf(request.rawHeaders, clock);
    const found = match(request.method, request.target.split('?', 1)[0] ?? '');
    if (timeEpoch === undefined) return gatewayReply(400);
    if (found === undefined) return gatewayReply(404);
    const access = await verified(found, headers['authorization']);
    if ('refused' in access) return access.refused;
    const stamp = { requestId, timeEpoch, accountId: api.account, apiId: api.id };
    const event = makeEvent(request, found, stamp, access.verified);
    if (Buffer.byteLength(event.body ?? '') > MOST_EVENT) return gatewayReply(413);
    const outcome = await within(invoke(found.route.target, event), found.route.timeoutMs);
    if (outcome === 'too-late') return gatewayReply(503);
    return outcome.ok ? readReply(outcome.payload) : gatewayReply(500);
  }

  return async (request) => {
    const { headers } = headersOf(request.rawHeaders);
    const origin = headers['origin'];
    if (api.cors !== undefined && request.method === 'OPTIONS') return preflight(api.cors, origin);
    const requestId = randomUUID();
    const reply = await answer(request, headers, requestId).catch((error: unknown) => {
      if (error instanceof URIError) return gatewayReply(400);
      throw error;
    });
    return {
      ...reply,
      headers: { ...reply.headers, ...corsHeaders(api.cors, origin), 'apigw-requestid': requestId },
    };
  };
}
