import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makeEdge } from '../../infra/local/edge/edge.ts';
import { headersOf } from '../../infra/local/gateway/event.ts';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { openTemplate } from '../../infra/local/template/template.ts';
import { anAssembly } from './an-assembly.ts';
import type { RawResource } from './an-assembly.ts';

const CSS = 'p{color:#121212}'.repeat(100);
const upload = (more: object = {}): RawResource => ({
  Type: 'Custom::CDKBucketDeployment',
  Properties: {
    SourceObjectKeys: ['css.zip'],
    DestinationBucketName: { Ref: 'Files' },
    DestinationBucketKeyPrefix: 'assets',
    SystemMetadata: { 'cache-control': 'max-age=31536000, immutable', 'content-type': 'text/css; charset=utf-8' },
    ...more,
  },
});
const files = {
  PathPattern: '/assets/*',
  TargetOriginId: 'files',
  CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
  ResponseHeadersPolicyId: { Ref: 'Headers' },
  Compress: true,
};
const pages = {
  TargetOriginId: 'api',
  AllowedMethods: ['GET', 'POST'],
  CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
  OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
};
const host = { 'Fn::Select': [2, { 'Fn::Split': ['/', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }] }] };

/** A distribution in front of an API that gives back what it was asked, and of a bucket with two style sheets. */
function anEdge(change: { files?: object; pages?: object; config?: object; upload?: object } = {}) {
  const Resources: Record<string, RawResource> = {
    Api: { Type: 'AWS::ApiGatewayV2::Api' },
    Files: { Type: 'AWS::S3::Bucket' },
    Upload: upload(change.upload),
    Headers: {
      Type: 'AWS::CloudFront::ResponseHeadersPolicy',
      Properties: {
        ResponseHeadersPolicyConfig: { SecurityHeadersConfig: { ContentTypeOptions: { Override: true } } },
      },
    },
    Edge: {
      Type: 'AWS::CloudFront::Distribution',
      Properties: {
        DistributionConfig: {
          Enabled: true,
          DefaultCacheBehavior: { ...pages, ...change.pages },
          CacheBehaviors: [{ ...files, ...change.files }],
          Origins: [
            { Id: 'api', DomainName: host },
            { Id: 'files', DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] } },
          ],
          ...change.config,
        },
      },
    },
  };
  const folders = { css: { 'portal.0123456789ab.css': CSS, 'small.0123456789ab.css': 'p{}' } };
  const template = openTemplate(readAssembly(anAssembly({ app: { Resources } }, {}, folders)), []);
  const handle = makeEdge(template, ({ target, rawHeaders }) =>
    Promise.resolve({ status: 200, headers: headersOf(rawHeaders).headers, body: target }),
  );
  return (target: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    handle({
      method,
      target,
      rawHeaders: Object.entries({ Host: '127.0.0.1:3000', ...headers }).flat(),
      body: Buffer.alloc(0),
      sourceIp: '127.0.0.1',
      httpVersion: '1.1',
    });
}

const STYLES = '/assets/portal.0123456789ab.css';

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
])('a file travels as %s to whoever takes it, and may be kept for ever', async (coding, opened) => {
  const { status, headers, body } = await anEdge()(STYLES, { 'Accept-Encoding': `deflate, ${coding}` });
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'cache-control': 'max-age=31536000, immutable',
    'content-type': 'text/css; charset=utf-8',
    'content-encoding': coding,
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  });
  expect(opened(Buffer.from(body)).toString()).toBe(CSS);
});

test('whoever takes no compression gets the file as it is, and what gains nothing is never compressed', async () => {
  const get = anEdge();
  expect((await get(STYLES)).body.toString()).toBe(CSS);
  const small = await get('/assets/small.0123456789ab.css?v=2', { 'accept-encoding': 'br' });
  expect([small.body.toString(), small.headers['content-encoding']]).toEqual(['p{}', undefined]);
});

test('who has a file already is told so', async () => {
  const get = anEdge();
  const { headers } = await get(STYLES, { 'accept-encoding': 'br' });
  const again = await get(STYLES, { 'accept-encoding': 'br', 'if-none-match': String(headers['etag']) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test.each([
  ['a file nobody deployed', '/assets/other.css', 404],
  ['the folder itself', '/assets/', 404],
  ['a path that leaves the folder', '/assets/../assets.json', 404],
  ['one that leaves it in disguise', '/assets/..%2F..%2Fetc%2Fpasswd', 404],
  ['an escape that is broken', '/assets/%zz', 400],
])('%s (%s) is answered with %i', async (_, path, status) => {
  expect((await anEdge()(path)).status).toBe(status);
});

test('everything else goes to the API as it came, but under the API’s own host name', async () => {
  const { body, headers } = await anEdge()('/ro/calls?cursor=%C8%9B', { Authorization: 'Bearer x', Cookie: 'a=1' });
  expect(body).toBe('/ro/calls?cursor=%C8%9B');
  expect(headers).toMatchObject({
    authorization: 'Bearer x',
    host: expect.stringMatching(/^[a-z0-9]{10}\.execute-api\.eu-central-1\.amazonaws\.com$/) as unknown,
  });
});

test('a method that a behaviour does not allow is refused', async () => {
  const get = anEdge();
  expect((await get(STYLES, {}, 'POST')).status).toBe(403);
  expect((await get('/ro', {}, 'DELETE')).status).toBe(403);
});

test.each([
  ['a function at the edge', { files: { FunctionAssociations: [] } }, /app\/Edge .*FunctionAssociations/s],
  [
    'replies of the API that are kept',
    { pages: { CachePolicyId: files.CachePolicyId } },
    /app\/Edge: no local meaning/,
  ],
  ['an origin elsewhere', { config: { Origins: [] } }, /app\/Edge: no local meaning/],
  ['pages for errors', { config: { CustomErrorResponses: [] } }, /app\/Edge .*CustomErrorResponses/s],
  ['a part of an archive', { upload: { Exclude: ['*'] } }, /app\/Upload .*Exclude/s],
  ['an archive nobody has', { upload: { SourceObjectKeys: ['other.zip'] } }, /app\/Upload: its archive/],
])('%s has no meaning here and stops the start', (_, change, message) => {
  expect(() => anEdge(change)).toThrow(message);
});
