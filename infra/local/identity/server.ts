import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Log } from '../log.ts';

type Answer = (req: IncomingMessage, res: ServerResponse, url: URL) => Promise<void>;

export interface Answers {
  readonly issuer: string;
  /** Discovery, keys, authorisation, tokens. */
  readonly protocol: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  readonly signIn: Answer;
  readonly signOut: Answer;
  readonly log: Log | undefined;
}

/** Serves a pool at its issuer's path; sign-in and tokens also at the root, where the pool's own domain has them. */
export function identityServer(answers: Answers): Server {
  const { origin, host, pathname: pool } = new URL(answers.issuer);
  return createServer((req, res) => {
    // Addresses that are handed out never depend on what a client calls us.
    req.headers.host = host;
    const url = URL.parse(req.url ?? '/', origin);
    const path = url?.pathname.startsWith(`${pool}/`) === true ? url.pathname.slice(pool.length) : url?.pathname;
    if (url === null || path === undefined) {
      res.writeHead(400).end();
      return;
    }
    route(answers, path)(Object.assign(req, mounted(pool, path, url)), res, url).catch((failure: unknown) => {
      answers.log?.('identity', failure instanceof Error ? (failure.stack ?? failure.message) : String(failure));
      if (!res.headersSent) res.writeHead(500);
      res.end();
    });
  });
}

/** The provider finds where it is mounted by comparing the two. */
const mounted = (pool: string, path: string, { search }: URL) => ({
  url: `${path}${search}`,
  originalUrl: `${pool}${path}${search}`,
});

function route({ protocol, signIn, signOut }: Answers, path: string): Answer {
  if (path.startsWith('/.well-known/') || path.startsWith('/oauth2/')) return (req, res) => protocol(req, res);
  if (/^\/login\/[\w-]+$/.test(path)) return allowing(['GET', 'HEAD', 'POST'], signIn);
  if (path === '/logout') return allowing(['GET', 'HEAD'], signOut);
  return (_req, res) => {
    res.writeHead(404, { 'content-type': 'text/plain' }).end('Not Found');
    return Promise.resolve();
  };
}

const allowing =
  (methods: readonly string[], answer: Answer): Answer =>
  (req, res, url) => {
    if (methods.includes(req.method ?? '')) return answer(req, res, url);
    res.writeHead(405, { allow: methods.join(', ') }).end();
    return Promise.resolve();
  };
