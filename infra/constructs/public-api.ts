import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  type IHttpRouteAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import type { Route } from '../services.ts';

export interface PublicApiProps {
  /** The only site whose pages may call from a browser. */
  readonly portalOrigin: string;
  /** Asked on every route that is not open to anyone. */
  readonly authorizer: IHttpRouteAuthorizer;
}

/** The HTTP API: one explicit route per endpoint, never a catch-all, so what is not written down does not exist. */
export class PublicApi extends Construct {
  readonly http: HttpApi;
  readonly stage: HttpStage;
  private readonly authorizer: IHttpRouteAuthorizer;

  constructor(scope: Construct, id: string, { portalOrigin, authorizer }: PublicApiProps) {
    super(scope, id);
    this.authorizer = authorizer;
    this.http = new HttpApi(this, 'Http', {
      createDefaultStage: false,
      corsPreflight: {
        allowOrigins: [portalOrigin],
        allowMethods: [CorsHttpMethod.ANY],
        allowHeaders: ['authorization', 'content-type', 'accept-language', 'idempotency-key', 'if-match'],
        exposeHeaders: ['etag', 'location', 'retry-after'],
        maxAge: Duration.hours(1),
      },
    });
    this.stage = new HttpStage(this, 'Stage', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: 200, burstLimit: 400 },
      accessLogSettings: { destination: new LogGroupLogDestination(this.accessLog()), format: ACCESS },
    });
  }

  /** Gives a function its routes, under one permission to be called by this API. */
  serve(name: string, lambda: IFunction, routes: readonly Route[]): void {
    acknowledge(lambda, {
      'Serverless-LambdaDLQ': 'Called synchronously: the caller is told of a failure and decides.',
    });
    const integration = new HttpLambdaIntegration(name, lambda, { scopePermissionToRoute: false });
    for (const { method, path, allow } of routes) {
      const open = allow.who === 'anyone';
      const added = this.http.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration,
        ...(open ? {} : { authorizer: this.authorizer }),
      });
      if (open)
        for (const route of added)
          acknowledge(route, { 'AwsSolutions-APIG4': 'Open to anyone by its own declaration.' });
    }
  }

  private accessLog(): LogGroup {
    return new LogGroup(this, 'AccessLog', { retention: RetentionDays.ONE_YEAR, removalPolicy: RemovalPolicy.RETAIN });
  }
}

/** One line per request; no query string and no header, since they may name people. */
const ACCESS = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    ip: '$context.identity.sourceIp',
    route: '$context.routeKey',
    status: '$context.status',
    latency: '$context.responseLatency',
    functionLatency: '$context.integrationLatency',
    subject: '$context.authorizer.claims.sub',
    error: '$context.error.message',
    bytes: '$context.responseLength',
  }),
);
