import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import { StoreBusy } from '../../shared/store/index.ts';
import { edgeProblems } from '../../shared/i18n/problems.ts';
import { languageOf, problem } from './problem.ts';
import type { Event } from './request.ts';

const THROTTLED = new Set([
  'ThrottlingException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'SlowDown',
  'TimeoutError',
]);
const UNREACHABLE = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_SOCKET'],
  // answers that are none of the protocol's: the identity provider is away, or something before it speaks in its place
  ...['OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'],
]);

const nameOf = (failure: unknown, member: 'name' | 'code'): string =>
  typeof failure === 'object' && failure !== null && member in failure
    ? String((failure as Record<string, unknown>)[member])
    : '';

/** Whether the database or the identity provider is busy or away, so that trying again helps; `fetch` says why in the cause. */
export const isOutage = (failure: unknown): boolean =>
  failure instanceof StoreBusy ||
  THROTTLED.has(nameOf(failure, 'name')) ||
  UNREACHABLE.has(nameOf(failure, 'code')) ||
  (failure instanceof TypeError && failure.cause !== undefined && isOutage(failure.cause));

/** What is busy or away is a 503 that may be tried again; anything else unforeseen is a 500, logged with its stack. */
export const outages = (): MiddlewareObj<Event, Reply> => ({
  onError: (request) => {
    const language = languageOf(request.event.headers['accept-language']);
    const outage = isOutage(request.error);
    const reply = outage
      ? problem(503, { code: 'Busy' }, edgeProblems, language)
      : problem(500, { code: 'Unexpected' }, edgeProblems, language);
    console.error(
      JSON.stringify({
        level: 'error',
        requestId: request.event.requestContext.requestId,
        stack: request.error?.stack,
      }),
    );
    request.response = outage ? { ...reply, headers: { ...reply.headers, 'retry-after': '2' } } : reply;
  },
});
