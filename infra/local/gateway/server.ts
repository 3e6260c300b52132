import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { Log } from '../log.ts';
import type { Incoming } from './event.ts';
import { gatewayReply } from './reply.ts';
import type { Reply } from './reply.ts';

const MOST_BODY = 10 * 1024 * 1024;
/** API Gateway takes this much of request line and headers together. */
const MOST_HEADERS = 10_240;

/** Answers one request. */
export type Handle = (request: Incoming) => Promise<Reply>;

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array); // why: an http message without an encoding yields bytes
    size += bytes.length;
    if (size <= MOST_BODY) chunks.push(bytes);
  }
  return size > MOST_BODY ? undefined : Buffer.concat(chunks);
}

function send(response: ServerResponse, reply: Reply, method: string): void {
  const body = Buffer.from(reply.body);
  const bodiless = reply.status === 204 || reply.status === 304;
  for (const [name, value] of Object.entries(reply.headers)) {
    if (name === 'content-length' || (bodiless && name === 'content-type')) continue;
    response.setHeader(name, typeof value === 'string' ? value : [...value]);
  }
  response.statusCode = reply.status;
  if (!bodiless) response.setHeader('content-length', body.length);
  response.end(method === 'HEAD' || bodiless ? undefined : body);
}

async function answer(request: IncomingMessage, handle: Handle): Promise<Reply> {
  const body = await bodyOf(request);
  if (body === undefined) return gatewayReply(413);
  return handle({
    method: request.method ?? 'GET',
    target: request.url ?? '/',
    rawHeaders: request.rawHeaders,
    body,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    httpVersion: request.httpVersion,
  });
}

/** A listening server; `stop` lets running requests finish for two seconds. */
export interface Listening {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Serves on the loopback address only. */
export async function listen(port: number, handle: Handle, log: Log): Promise<Listening> {
  const server = createServer({ maxHeaderSize: MOST_HEADERS }, (request, response) => {
    void answer(request, handle)
      .catch((error: unknown) => {
        log('gateway', error instanceof Error ? (error.stack ?? error.message) : String(error));
        return gatewayReply(500);
      })
      .then((reply) => {
        send(response, reply, request.method ?? 'GET');
      })
      .catch((error: unknown) => {
        log('gateway', `reply not sent: ${String(error)}`);
        response.destroy();
      });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : port, stop: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, 2000);
  await closed;
  clearTimeout(timer);
}
