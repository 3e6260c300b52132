import * as z from 'zod';
import { readMoment } from './clock.ts';
import type { Clock } from './clock.ts';
import type { DeadLetters } from './events/dead-letters.ts';
import { headersOf } from './gateway/event.ts';
import type { Incoming } from './gateway/event.ts';
import type { Reply } from './gateway/reply.ts';
import type { Identity } from './identity/main.ts';

const Moment = z.object({ now: z.string().nullable() });
const Token = z.object({
  sub: z.string().min(1),
  username: z.string().optional(),
  groups: z.array(z.string()).default([]),
  clientId: z.string().optional(),
  scope: z.string().optional(),
  expiresInSeconds: z.number().int().optional(),
});

export interface AdminNeeds {
  readonly clock: Clock;
  readonly deadLetters: DeadLetters;
  readonly identity: Pick<Identity, 'mint'>;
  readonly stats: () => unknown;
}

const json = (status: number, value: unknown): Reply => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  body: `${JSON.stringify(value, null, 2)}\n`,
});
const refused = (status: number, message: string) => json(status, { message });

/** A page of some other site must not reach these through a browser: it cannot send JSON unasked, nor under our host. */
function isForeign(request: Incoming): boolean {
  const { headers } = headersOf(request.rawHeaders);
  const host = (headers['host'] ?? '').replace(/:\d+$/, '');
  const isWrite = request.method !== 'GET';
  return (
    !['127.0.0.1', 'localhost'].includes(host) ||
    (isWrite && !(headers['content-type'] ?? '').startsWith('application/json'))
  );
}

function bodyOf<T>(request: Incoming, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.safeParse(JSON.parse(request.body.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/** `/local/…`: what only a machine of one's own has. The clock, tokens without a password, what was given up, counts. */
export function makeAdmin({ clock, deadLetters, identity, stats }: AdminNeeds): (request: Incoming) => Promise<Reply> {
  const time = () => json(200, { now: new Date(clock.now()).toISOString(), moved: clock.moved });

  function setClock(request: Incoming): Reply {
    const wanted = bodyOf(request, Moment);
    const moment = wanted?.now == null ? null : readMoment(wanted.now);
    if (wanted === undefined || moment === undefined)
      return refused(400, 'Send {"now": "2017-03-01T08:00:00Z"} or {"now": null}');
    clock.set(moment);
    return time();
  }

  async function token(request: Incoming): Promise<Reply> {
    const wanted = bodyOf(request, Token);
    if (wanted === undefined) return refused(400, 'Send {"sub": "…", "username": "…", "groups": ["officer"]}');
    return json(200, { access_token: await identity.mint(wanted), token_type: 'Bearer' });
  }

  const actions: Readonly<Record<string, (request: Incoming) => Reply | Promise<Reply>>> = {
    'GET /local/clock': time,
    'PUT /local/clock': setClock,
    'POST /local/tokens': token,
    'GET /local/dead-letters': () => json(200, { deadLetters: deadLetters.list() }),
    'GET /local/stats': () => json(200, stats()),
  };
  return async (request) => {
    if (isForeign(request)) return refused(403, 'Only this machine may use /local, with JSON');
    const action = actions[`${request.method} ${request.target.split('?', 1)[0] ?? ''}`];
    return action === undefined ? refused(404, `There are: ${Object.keys(actions).join(', ')}`) : action(request);
  };
}
