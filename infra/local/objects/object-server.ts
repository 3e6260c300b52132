import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Gatekeeper } from './authentication.ts';
import { corsHeaders } from './cors.ts';
import type { Reply, Workbench } from './operation.ts';
import { respond } from './respond.ts';
import { S3Refusal } from './s3-refusal.ts';
import { readRequest, type WireRequest } from './wire-request.ts';
import { document, element } from './xml.ts';

/** A failure as S3 tells it; one that is not a refusal is our own fault and says no more than that. */
function refusalReply(problem: unknown, requestId: string): Reply {
  const unknown = new S3Refusal(500, 'InternalError', 'We encountered an internal error. Please try again.');
  const { status, code, message, details } = problem instanceof S3Refusal ? problem : unknown;
  const further = Object.entries(details).map(([name, value]) => element(name, value));
  const body = [element('Code', code), element('Message', message), ...further, element('RequestId', requestId)];
  return { status, headers: { 'content-type': 'application/xml' }, body: document('Error', body) };
}

async function send(response: ServerResponse, { status, headers, body }: Reply): Promise<void> {
  response.writeHead(status, headers);
  if (body instanceof Readable) await pipeline(body, response);
  else response.end(body);
}

/** An HTTP server that is this store; `report` hears of failures that are the store's own. */
export function objectServer(bench: Workbench, gate: Gatekeeper, report: (problem: unknown) => void): Server {
  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    /** A sender that went away is no failure of the store. */
    const tell = (problem: unknown) => {
      if (!(problem instanceof S3Refusal) && message.errored === null && !response.destroyed) report(problem);
    };
    const requestId = randomBytes(8).toString('hex').toUpperCase();
    response.setHeader('x-amz-request-id', requestId);
    try {
      const request = readRequest(message);
      const reply = await respond(request, bench, gate).catch((problem: unknown) => {
        tell(problem);
        return refusalReply(problem, requestId);
      });
      await send(response, withCors(reply, request));
    } catch (problem) {
      tell(problem);
      if (response.headersSent) response.destroy();
      else await send(response, refusalReply(problem, requestId));
    }
  }

  function withCors(reply: Reply, { bucket, method, headers }: WireRequest): Reply {
    if (method === 'OPTIONS') return reply;
    const rules = bench.buckets.find(bucket)?.cors ?? [];
    return { ...reply, headers: { ...reply.headers, ...corsHeaders(rules, method, headers) } };
  }

  return createServer((message, response) => {
    answer(message, response).catch(report);
  });
}
