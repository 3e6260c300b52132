import type { Reply } from './reply.ts';

/** The API's CorsConfiguration. */
export interface Cors {
  readonly origins: readonly string[];
  readonly methods: readonly string[];
  readonly headers: readonly string[];
  readonly exposed: readonly string[];
  readonly credentials: boolean;
  readonly maxAge?: number | undefined;
}

function allows(cors: Cors, origin: string): boolean {
  return cors.origins.some((allowed) => {
    if (allowed === '*' || allowed === origin) return true;
    const [scheme, rest] = allowed.split('*');
    return rest !== undefined && origin.startsWith(scheme ?? '') && origin.endsWith(rest);
  });
}

/** What the gateway adds to a reply for a request from this origin; it replaces what the function said. */
export function corsHeaders(cors: Cors | undefined, origin: string | undefined): Record<string, string> {
  if (cors === undefined || origin === undefined || !allows(cors, origin)) return {};
  const wildcard = cors.origins.includes('*') && !cors.credentials;
  return {
    'access-control-allow-origin': wildcard ? '*' : origin,
    ...(!wildcard && { vary: 'origin' }),
    ...(cors.credentials && { 'access-control-allow-credentials': 'true' }),
    ...(cors.exposed.length > 0 && { 'access-control-expose-headers': cors.exposed.join(',') }),
  };
}

/** The gateway answers every preflight by itself, whether the route exists or not. */
export function preflight(cors: Cors, origin: string | undefined): Reply {
  const allowed = corsHeaders(cors, origin);
  if (allowed['access-control-allow-origin'] === undefined) return { status: 204, headers: {}, body: '' };
  return {
    status: 204,
    headers: {
      ...allowed,
      'access-control-allow-methods': cors.methods.join(','),
      'access-control-allow-headers': cors.headers.join(','),
      ...(cors.maxAge !== undefined && { 'access-control-max-age': String(cors.maxAge) }),
    },
    body: '',
  };
}
