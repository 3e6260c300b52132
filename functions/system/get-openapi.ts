import * as z from 'zod';
import { ok } from '../../shared/kernel/result.ts';
import { anyone } from '../http/access.ts';
import { route } from '../http/route.ts';

/** What the system context offers its routes. */
export interface System {
  readonly document: () => Readonly<Record<string, unknown>>;
}

/** The contract as data, generated from the schemas of the routes. */
export const getOpenApi = route({
  method: 'GET',
  path: '/v1/openapi.json',
  allow: anyone,
  summary: 'This API as OpenAPI 3.1',
  success: { status: 200, body: z.record(z.string(), z.unknown()), maxAge: 300 },
  refusals: {},
  handle: (system: System) => async () => Promise.resolve(ok(system.document())),
});
