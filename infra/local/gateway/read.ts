import * as z from 'zod';
import type { Resource, Template } from '../template/template.ts';
import type { Cors } from './cors.ts';
import type { Authorizer, Route } from './routes.ts';

const list = z.array(z.string()).default([]);
const ApiProperties = z.object({
  ProtocolType: z.literal('HTTP'),
  CorsConfiguration: z
    .object({
      AllowOrigins: list,
      AllowMethods: list,
      AllowHeaders: list,
      ExposeHeaders: list,
      AllowCredentials: z.boolean().default(false),
      MaxAge: z.coerce.number().optional(),
    })
    .optional(),
});
const RouteProperties = z.object({
  RouteKey: z.string(),
  Target: z.string(),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: list,
});
const IntegrationProperties = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
  TimeoutInMillis: z.coerce.number().default(30_000),
});
const AuthorizerProperties = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.tuple([z.literal('$request.header.Authorization')]),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: list }),
});

/** The HTTP API as the template describes it. */
export interface Api {
  readonly id: string;
  readonly account: string;
  readonly routes: readonly Route[];
  readonly cors: Cors | undefined;
}

function authorizersOf(template: Template): Map<string, Authorizer> {
  return new Map(
    template.ofType('AWS::ApiGatewayV2::Authorizer').map((resource) => {
      const { Issuer, Audience } = template.read(resource, AuthorizerProperties).JwtConfiguration;
      return [resource.ref, { issuer: Issuer, audience: Audience }];
    }),
  );
}

/** The name of the function inside an integration's URI, which may be its ARN or the invocation path around it. */
const functionIn = (uri: string): string => /functions\/(arn:[^/]+)\/invocations/.exec(uri)?.[1] ?? uri;

function corsOf(template: Template, api: Resource): Cors | undefined {
  const cors = template.read(api, ApiProperties).CorsConfiguration;
  return cors === undefined
    ? undefined
    : {
        origins: cors.AllowOrigins,
        methods: cors.AllowMethods,
        headers: cors.AllowHeaders,
        exposed: cors.ExposeHeaders,
        credentials: cors.AllowCredentials,
        maxAge: cors.MaxAge,
      };
}

/** Reads the one HTTP API with its routes; a route whose authorizer is missing stops the start. */
export function readApi(template: Template): Api {
  const [api, ...more] = template.ofType('AWS::ApiGatewayV2::Api');
  if (api === undefined || more.length > 0)
    throw new Error('The template must have exactly one AWS::ApiGatewayV2::Api');
  const authorizers = authorizersOf(template);
  const integrations = new Map(
    template
      .ofType('AWS::ApiGatewayV2::Integration')
      .map((resource) => [`integrations/${resource.ref}`, template.read(resource, IntegrationProperties)]),
  );
  const routes = template.ofType('AWS::ApiGatewayV2::Route').map((resource): Route => {
    const route = template.read(resource, RouteProperties);
    const integration = integrations.get(route.Target);
    const authorizer = authorizers.get(route.AuthorizerId ?? '');
    if (integration === undefined) throw new Error(`${resource.place}: no integration ${route.Target}`);
    if (route.AuthorizationType === 'JWT' && authorizer === undefined)
      throw new Error(`${resource.place}: no authorizer ${String(route.AuthorizerId)}`);
    return {
      key: route.RouteKey,
      target: functionIn(integration.IntegrationUri),
      timeoutMs: Math.min(30_000, integration.TimeoutInMillis),
      authorizer: route.AuthorizationType === 'JWT' ? authorizer : undefined,
      scopes: route.AuthorizationScopes,
    };
  });
  return { id: api.ref, account: api.account, routes, cors: corsOf(template, api) };
}
