import * as z from 'zod';
import { ok } from '../../shared/kernel/result.ts';
import { anyone } from '../http/access.ts';
import { route } from '../http/route.ts';

const Health = z.object({ status: z.literal('ok'), now: z.string() });

/** Says that the gateway reaches its functions, and which time they are told. */
export const getHealth = route({
  method: 'GET',
  path: '/v1/health',
  allow: anyone,
  summary: 'Whether the service answers, and the time it goes by',
  success: { status: 200, body: Health },
  refusals: {},
  handle:
    () =>
    async ({ now }) =>
      Promise.resolve(ok({ status: 'ok' as const, now: String(now) })),
});
