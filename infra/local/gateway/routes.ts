/** One route of the HTTP API: `GET /v1/calls/{callId}`, `ANY /x/{proxy+}` or `$default`. */
export interface Route {
  readonly key: string;
  /** Name or ARN of the function behind it. */
  readonly target: string;
  /** How long the integration waits, milliseconds. */
  readonly timeoutMs: number;
  /** None: the route is public. */
  readonly authorizer?: Authorizer | undefined;
  /** One of these must be in the token; empty: any valid token will do. */
  readonly scopes: readonly string[];
}
/** What the JWT authorizer of a route accepts. */
export interface Authorizer {
  readonly issuer: string;
  readonly audience: readonly string[];
}
export interface Match {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Pattern {
  readonly route: Route;
  readonly method: string;
  readonly segments: readonly string[];
}

const isGreedy = (segment: string) => segment.endsWith('+}');
const isVariable = (segment: string) => segment.startsWith('{');
const rank = (segment: string | undefined) =>
  segment === undefined ? 3 : isGreedy(segment) ? 2 : isVariable(segment) ? 1 : 0;

function compile(route: Route): Pattern {
  if (route.key === '$default') return { route, method: 'ANY', segments: ['', '{+}'] };
  const [method = '', path = ''] = route.key.split(' ');
  return { route, method, segments: path.split('/') };
}

/** Static before `{x}` before `{proxy+}` before `$default`; a method before ANY. */
function bySpecificity(a: Pattern, b: Pattern): number {
  if (a.route.key === '$default') return 1;
  if (b.route.key === '$default') return -1;
  for (let i = 0; i < Math.max(a.segments.length, b.segments.length); i += 1) {
    const difference = rank(a.segments[i]) - rank(b.segments[i]);
    if (difference !== 0) return difference;
  }
  return Number(a.method === 'ANY') - Number(b.method === 'ANY');
}

function parametersOf(pattern: Pattern, path: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [i, segment] of pattern.segments.entries()) {
    if (isGreedy(segment)) {
      const rest = path.slice(i).join('/');
      if (rest !== '' && segment !== '{+}') parameters[segment.slice(1, -2)] = decodeURIComponent(rest);
      return rest !== '' || segment === '{+}' ? parameters : undefined;
    }
    const given = path[i];
    if (given === undefined) return undefined;
    if (!isVariable(segment)) {
      if (segment !== given) return undefined;
    } else if (given === '') return undefined;
    else parameters[segment.slice(1, -1)] = decodeURIComponent(given);
  }
  return path.length === pattern.segments.length ? parameters : undefined;
}

/** Prepares the routes; the matcher throws `URIError` when the path's escapes are broken. */
export function makeMatcher(routes: readonly Route[]): (method: string, path: string) => Match | undefined {
  const patterns = routes.map(compile).sort(bySpecificity);
  return (method, path) => {
    const segments = path.split('/');
    for (const pattern of patterns) {
      if (pattern.method !== 'ANY' && pattern.method !== method) continue;
      const parameters = parametersOf(pattern, segments);
      if (parameters !== undefined) return { route: pattern.route, parameters };
    }
    return undefined;
  };
}
