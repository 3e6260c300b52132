import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type Statement, texts } from './rights.ts';
import { type Act, actsOf } from './table-request.ts';

/** An act together with the function that did it. */
export interface Done extends Act {
  readonly by: string;
}
/** A database that looks at who asks, as IAM does; nothing else about it differs from the engine behind it. */
export interface GuardedDatabase {
  readonly url: string;
  readonly allowed: readonly Done[];
  readonly refused: readonly Done[];
  stop(): void;
}

const DENIED = JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: 'not authorized' });

/** Passes on what the role of the asking function allows, and refuses the rest; who names no function is the local stack itself. */
export async function guard(
  engine: string,
  rightsOf: (name: string) => readonly Statement[],
): Promise<GuardedDatabase> {
  const [allowed, refused]: [Done[], Done[]] = [[], []];
  const admits = (by: string, operation: string, body: string) => {
    const acts = actsOf(operation, JSON.parse(body)).map((act) => ({ by, ...act }));
    const beyond = acts.filter((act) => !rightsOf(by).some((statement) => covers(statement, act)));
    refused.push(...beyond);
    if (beyond.length === 0) allowed.push(...acts);
    return beyond.length === 0;
  };
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      const by = /\bapp\/([\w-]+)/.exec(request.headers['user-agent'] ?? '')?.[1];
      const [, operation = ''] = String(request.headers['x-amz-target']).split('.');
      if (by !== undefined && !admits(by, operation, body)) return response.writeHead(400, JSON_1).end(DENIED);
      const answer = await fetch(engine, { method: 'POST', headers: passedOn(request), body });
      return response.writeHead(answer.status, JSON_1).end(await answer.text());
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${String(port)}`, allowed, refused, stop };
}

const JSON_1 = { 'content-type': 'application/x-amz-json-1.0' };
const passedOn = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    ['content-type', 'x-amz-target', 'x-amz-date', 'authorization'].map((name) => [name, String(headers[name])]),
  );

/** Whether a statement allows an act: its action, and its leading keys where it names some. */
function covers({ Effect, Action, Condition }: Statement, { action, key }: Act): boolean {
  if (Effect !== 'Allow' || !Action.includes(action)) return false;
  const patterns = Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
  if (patterns === undefined) return true;
  return key !== undefined && texts.parse(patterns).some((pattern) => key.startsWith(pattern.slice(0, -1)));
}
