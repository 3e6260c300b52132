import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { as } from '../concurs.ts';
import { everySpec } from '../routes.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/openapi.json');

test('describes every route with its success, and nothing else', async () => {
  const { headers, body } = await as('nobody').get('/v1/openapi.json');
  expect(headers.get('cache-control')).toBe('public, max-age=300');
  expect(body['openapi']).toBe('3.1.0');
  const paths = body['paths'] as Record<string, Record<string, { responses: Record<string, unknown> }>>;
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.keys(responses)
        .filter((status) => Number(status) < 400)
        .map((status) => `${method.toUpperCase()} ${path} ${status}`),
    ),
  );
  expect(described.sort()).toEqual(
    everySpec.map(({ method, path, success }) => `${method} ${path} ${String(success.status)}`).sort(),
  );
});

test('every reference in it leads somewhere', async () => {
  const { body } = await as('nobody').get('/v1/openapi.json');
  const { schemas } = body['components'] as { schemas: Record<string, unknown> };
  const named = [...JSON.stringify(body).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(named).not.toEqual([]);
  expect(Object.keys(schemas)).toEqual(expect.arrayContaining([...new Set(named)]));
  expect(JSON.stringify(body)).not.toContain('#/$defs/');
});

test('is a valid OpenAPI document', async () => {
  const { body } = await as('nobody').get('/v1/openapi.json');
  const verdict = await new Validator().validate(body);
  expect(verdict).toMatchObject({ valid: true });
});
