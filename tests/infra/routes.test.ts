import { describe, expect, test } from 'vitest';
import { everyPage } from '../../functions/every-page.ts';
import { everyRoute } from '../../functions/every-route.ts';
import { contexts } from '../../infra/contexts.ts';
import { ofType, PORTAL, textOf } from './platform.ts';

const declared = Object.values(everyRoute)
  .flat()
  .map(({ spec }) => spec);
const pages = Object.values(everyPage).flat();
const routes = ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => Properties);
const keyed = new Map(routes.map((route) => [String(route['RouteKey']), route]));

/** What needs no token, route by route: opening one more is a decision somebody writes down here. */
const PUBLIC = [
  'GET /v1/health',
  'GET /v1/openapi.json',
  'GET /v1/organisations',
  'GET /v1/organisations/{organisationId}',
  'GET /v1/programmes',
  'GET /v1/programmes/{programmeId}',
  'GET /v1/budgets/{programmeId}',
  'GET /v1/calls',
  'GET /v1/calls/{callId}',
  'GET /v1/calls/{callId}/questions',
  'GET /v1/calls/{callId}/receipts',
  'GET /v1/calls/{callId}/results',
];

describe('the gateway', () => {
  test('has exactly the routes the functions declare', () => {
    const wanted = [...declared, ...pages].map(({ method, path }) => `${method} ${path}`);
    expect([...keyed.keys()].toSorted()).toEqual(wanted.toSorted());
  });

  test('serves no route by a pattern, but the pages of a language', () => {
    const patterns = [...keyed.keys()].filter((key) => /\+\}|\$default|ANY/.test(key));
    const ofPages = /^(GET|POST) \/(ro|ru|en)(\/(my|evaluation|admin|finance|audit))?\/\{page\+\}$/;
    expect(patterns.filter((key) => !ofPages.test(key))).toEqual([]);
  });

  test('everything below /v1 is the API, and nothing else is', () => {
    expect(pages.filter(({ path }) => path.startsWith('/v1'))).toEqual([]);
    expect(declared.filter(({ path }) => !path.startsWith('/v1/'))).toEqual([]);
  });

  test.each(declared.map(({ method, path, allow }) => ({ route: `${method} ${path}`, open: allow.who === 'anyone' })))(
    '$route asks for a token, unless it is declared open ($open)',
    ({ route, open }) => {
      expect(keyed.get(route)).toMatchObject(
        open ? { AuthorizationType: 'NONE' } : { AuthorizationType: 'JWT', AuthorizerId: expect.anything() as unknown },
      );
    },
  );

  test('only what is listed as public can be called without a token', () => {
    const open = routes
      .filter((route) => route['AuthorizationType'] !== 'JWT')
      .map((route) => String(route['RouteKey']));
    const read = pages.filter(({ allow }) => allow.who === 'anyone').map(({ method, path }) => `${method} ${path}`);
    expect(open.toSorted()).toEqual([...PUBLIC, ...read].toSorted());
  });

  test('pages for everybody are only read, but for the way out', () => {
    const written = pages.filter(({ method }) => method !== 'GET').map(({ path }) => path);
    const forPeople = /^\/(ro|ru|en)\/(my|evaluation|admin|finance|audit)(\/\{page\+\})?$/;
    expect(written.filter((path) => !forPeople.test(path))).toEqual(['/auth/sign-out']);
  });

  test('every role a route asks for is a group somebody can be put into', () => {
    const asked = declared.flatMap(({ allow }) => (allow.who === 'roles' ? allow.roles : []));
    const groups = ofType('AWS::Cognito::UserPoolGroup').map(({ Properties }) => Properties['GroupName']);
    expect(groups).toEqual(expect.arrayContaining([...new Set(asked)]));
  });

  test('believes tokens of this directory and of its clients only', () => {
    const [authorizer, ...others] = ofType('AWS::ApiGatewayV2::Authorizer');
    expect(others).toEqual([]);
    expect(authorizer?.Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
    });
    expect(textOf(authorizer?.Properties)).toMatch(/cognito-idp\.eu-central-1\.amazonaws\.com.*Directory/);
  });

  test('lets browsers of the portal call, and of nobody else', () => {
    expect(ofType('AWS::ApiGatewayV2::Api')[0]?.Properties).toMatchObject({
      CorsConfiguration: { AllowOrigins: [PORTAL] },
    });
  });

  test('is throttled and keeps a line for every request, without queries or headers that may name people', () => {
    const stage = ofType('AWS::ApiGatewayV2::Stage')[0]?.Properties;
    expect(stage).toMatchObject({ DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 } });
    expect(textOf(stage?.['AccessLogSettings'])).toContain('$context.routeKey');
    expect(textOf(stage?.['AccessLogSettings'])).not.toMatch(/querystring|header|\$context\.path/i);
  });

  test('reaches every context that has routes', () => {
    const known = contexts.map(({ name }) => name);
    expect([...Object.keys(everyRoute), ...Object.keys(everyPage)].toSorted()).toEqual(known.toSorted());
  });
});
