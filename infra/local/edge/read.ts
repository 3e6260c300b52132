import type { Resource, Template } from '../template/template.ts';
import { DistributionProperties, HeadersProperties, type BehaviourProperties } from './properties.ts';

/** What happens to the requests whose path fits. */
export interface Behaviour {
  readonly fits: RegExp;
  readonly methods: readonly string[];
  /** A bucket by its name, or the API by the host name it is asked under. */
  readonly to: { readonly bucket: string } | { readonly host: string };
  readonly compresses: boolean;
  /** What is added to each reply. */
  readonly headers: Readonly<Record<string, string>>;
}

// Policies that AWS keeps for everybody have the same id in every account.
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const ALL_VIEWER_EXCEPT_HOST_HEADER = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

/** The behaviours of the one distribution in the order they are tried; none when the template has no distribution. */
export function readBehaviours(template: Template): readonly Behaviour[] {
  const [distribution, ...more] = template.ofType('AWS::CloudFront::Distribution');
  if (distribution === undefined) return [];
  if (more.length > 0) throw new Error('The template must have no more than one AWS::CloudFront::Distribution');
  const config = template.read(distribution, DistributionProperties).DistributionConfig;
  const names = new Map(config.Origins.map(({ Id, DomainName }) => [Id, DomainName]));
  return [...config.CacheBehaviors, config.DefaultCacheBehavior].map((behaviour) => ({
    fits: fitting(behaviour.PathPattern),
    methods: behaviour.AllowedMethods,
    to: originOf(template, distribution, names.get(behaviour.TargetOriginId) ?? '', behaviour),
    compresses: behaviour.Compress && behaviour.CachePolicyId === CACHING_OPTIMIZED,
    headers: headersOf(template, distribution, behaviour.ResponseHeadersPolicyId),
  }));
}

/** `*` is any run of characters, `?` any one of them. */
const fitting = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  );

/** Nothing is kept here between requests, so it must not matter whether it would be: files are kept, the API is asked anew. */
function originOf(template: Template, { place }: Resource, host: string, behaviour: BehaviourProperties) {
  const { CachePolicyId: cache, OriginRequestPolicyId: request } = behaviour;
  const bucket = template
    .ofType('AWS::S3::Bucket')
    .find((resource) => template.attribute(resource, 'RegionalDomainName') === host);
  const api = template
    .ofType('AWS::ApiGatewayV2::Api')
    .find((resource) => template.attribute(resource, 'ApiEndpoint') === `https://${host}`);
  if (bucket !== undefined && cache === CACHING_OPTIMIZED && request === undefined) return { bucket: bucket.ref };
  if (api !== undefined && cache === CACHING_DISABLED && request === ALL_VIEWER_EXCEPT_HOST_HEADER) return { host };
  throw new Error(`${place}: no local meaning for ${host} under the policies ${cache} and ${String(request)}`);
}

function headersOf(
  template: Template,
  { place }: Resource,
  policy: string | undefined,
): Readonly<Record<string, string>> {
  if (policy === undefined) return {};
  const resource = template.ofType('AWS::CloudFront::ResponseHeadersPolicy').find(({ ref }) => ref === policy);
  if (resource === undefined) throw new Error(`${place}: no response headers policy ${policy}`);
  template.read(resource, HeadersProperties);
  return { 'x-content-type-options': 'nosniff' };
}
