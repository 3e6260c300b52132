import * as z from 'zod';
import type { IdentityClient, IdentityConfig } from './identity/config.ts';
import type { Resource, Template } from './template/template.ts';

const list = z.array(z.string()).default([]);
const Server = z.object({ Identifier: z.string(), Scopes: z.array(z.object({ ScopeName: z.string() })).default([]) });
const Unit = z.enum(['seconds', 'minutes', 'hours', 'days']);
const Client = z.object({
  ClientName: z.string().optional(),
  GenerateSecret: z.boolean().default(false),
  CallbackURLs: list,
  LogoutURLs: list,
  AllowedOAuthFlows: z.array(z.enum(['code', 'client_credentials'])).default([]),
  AllowedOAuthScopes: list,
  AccessTokenValidity: z.coerce.number().optional(),
  IdTokenValidity: z.coerce.number().optional(),
  RefreshTokenValidity: z.coerce.number().optional(),
  TokenValidityUnits: z
    .object({ AccessToken: Unit.optional(), IdToken: Unit.optional(), RefreshToken: Unit.optional() })
    .default({}),
});
const SECONDS = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;

const seconds = (amount: number | undefined, unit: z.infer<typeof Unit>) =>
  amount === undefined ? undefined : amount * SECONDS[unit];
const known = <T extends object>(of: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  // why: entries without undefined are exactly the optional form of the same object
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as never;

function clientOf(template: Template, resource: Resource): IdentityClient {
  const read = template.read(resource, Client);
  const units = read.TokenValidityUnits;
  return {
    id: resource.ref,
    name: read.ClientName ?? resource.id,
    ...(read.GenerateSecret && { secret: template.attribute(resource, 'ClientSecret') }),
    callbackUrls: read.CallbackURLs,
    logoutUrls: read.LogoutURLs,
    grants: read.AllowedOAuthFlows,
    scopes: read.AllowedOAuthScopes,
    validity: known({
      access: seconds(read.AccessTokenValidity, units.AccessToken ?? 'hours'),
      id: seconds(read.IdTokenValidity, units.IdToken ?? 'hours'),
      refresh: seconds(read.RefreshTokenValidity, units.RefreshToken ?? 'days'),
    }),
  };
}

/** The one user pool of the template: its groups, clients, resource servers and their scopes. */
export function readUserPool(template: Template): Omit<IdentityConfig, 'port' | 'dataDir' | 'log'> {
  const [pool, ...more] = template.ofType('AWS::Cognito::UserPool');
  if (pool === undefined || more.length > 0)
    throw new Error('The template must have exactly one AWS::Cognito::UserPool');
  return {
    poolId: pool.ref,
    groups: template.ofType('AWS::Cognito::UserPoolGroup').map(({ ref }) => ref),
    clients: template.ofType('AWS::Cognito::UserPoolClient').map((resource) => clientOf(template, resource)),
    resourceServers: template.ofType('AWS::Cognito::UserPoolResourceServer').map((resource) => {
      const { Identifier, Scopes } = template.read(resource, Server);
      return { identifier: Identifier, scopes: Scopes.map(({ ScopeName }) => ScopeName) };
    }),
  };
}
