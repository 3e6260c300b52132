import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyRoute } from '../../functions/every-route.ts';
import { everySpec, nameOf, type RouteName } from './routes.ts';
import { goodRequests } from './good-requests.ts';

const TESTS = import.meta.dirname;
const FUNCTIONS = join(TESTS, '../../functions');

/** What the standard refusals, the replay and the good request of a route already provoke. */
const STANDARD = ['NoSuchThing', 'StaleVersion', 'BadCursor', 'RightMissing', 'AlreadyAnswered'];

/** Refusals that no request can bring about alone, and why. */
const beyondHttp: Readonly<Record<string, string>> = {};

const contexts = Object.entries(everyRoute).map(([context, endpoints]) => ({
  context,
  specs: endpoints.map(({ spec }) => spec),
}));

test('every route has a good request, and nothing else has', () => {
  expect(Object.keys(goodRequests).sort()).toEqual(everySpec.map(nameOf).sort());
});

test.each(contexts)('each route of $context has its own test file, named as the route', ({ context, specs }) => {
  const declaring = readdirSync(join(FUNCTIONS, context)).filter((file) =>
    readFileSync(join(FUNCTIONS, context, file), 'utf8').includes('= route({'),
  );
  expect(declaring).toHaveLength(specs.length);
  for (const file of declaring)
    expect(existsSync(join(TESTS, context, file.replace('.ts', '.test.ts'))), file).toBe(true);
});

describe.each(contexts)('in $context', ({ context, specs }) => {
  const folder = join(TESTS, context);
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  test.each(specs.map((spec) => [nameOf(spec), spec.refusals] as const))(
    'every refusal of %s is provoked',
    (name, refusals) => {
      const text = files.find((file) => file.includes(`standardRefusals('${name}'`)) ?? '';
      const open = Object.keys(refusals).filter(
        (code) => !STANDARD.includes(code) && !text.includes(`'${code}'`) && !isBeyond(name, code),
      );
      expect(open).toEqual([]);
    },
  );
});

const isBeyond = (route: RouteName, code: string): boolean => code in beyondHttp || `${route} ${code}` in beyondHttp;
