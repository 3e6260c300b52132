import type { MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import type { Event } from './request.ts';

/** One line per request: which route, which status, how long; no body, no token, no name. */
export const requestLog = (): MiddlewareObj<Event, Reply> => {
  const started = new WeakMap<Event, number>();
  const log = (event: Event, reply: Reply | null | undefined) => {
    const milliseconds = Math.round(performance.now() - (started.get(event) ?? 0));
    const { routeKey, requestContext } = event;
    console.log(
      JSON.stringify({
        level: 'info',
        requestId: requestContext.requestId,
        route: routeKey,
        status: reply?.statusCode,
        milliseconds,
      }),
    );
  };
  return {
    before: ({ event }) => void started.set(event, performance.now()),
    after: ({ event, response }) => {
      log(event, response);
    },
    onError: ({ event, response }) => {
      log(event, response);
    },
  };
};
