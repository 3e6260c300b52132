import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { theGoodRequest } from './good-requests.ts';
import { hardlyJson, mutated } from './mutations.ts';
import { everySpec, nameOf, parametersOf } from './routes.ts';
import { ask, type Change } from './asking.ts';

/** All routes together take about twenty seconds. */
const MILLISECONDS = Math.floor(
  20_000 / (everySpec.length + everySpec.filter(({ body }) => body !== undefined).length),
);
const RUNS = { numRuns: 200 } as const;

/** Sends as long as its time lasts, at least once; runs after that do nothing, so that a slow machine fails nothing. */
function withinTime<T>(send: (value: T) => Promise<void>): (value: T) => Promise<void> {
  const until = performance.now() + MILLISECONDS;
  let sent = 0;
  return async (value) => {
    if (sent > 0 && performance.now() > until) return;
    sent += 1;
    await send(value);
  };
}

const said = ({ status, body }: { status: number; body: unknown }) => `${status} ${JSON.stringify(body)}`;

describe.each(everySpec.map((spec) => [nameOf(spec), spec] as const))('%s', (route, spec) => {
  if (spec.body !== undefined)
    test('whatever body comes, it is never a failure of ours', async () => {
      const good = await theGoodRequest(route);
      let { ifMatch } = good;
      const change = fc.oneof(
        { weight: 4, arbitrary: mutated(good.body).map((body): Change => ({ body })) },
        { weight: 1, arbitrary: hardlyJson.map((raw): Change => ({ raw })) },
      );
      await fc.assert(
        fc.asyncProperty(
          change,
          withinTime(async (changed) => {
            const reply = await ask(route, good, { ...changed, ...(ifMatch === undefined ? {} : { ifMatch }) });
            if (ifMatch !== undefined && reply.status < 300) ifMatch = reply.body.version;
            expect(reply.status, said(reply)).toBeLessThan(500);
          }),
        ),
        RUNS,
      );
    });

  test('whatever path, query and headers come, it is never a failure of ours', async () => {
    const good = await theGoodRequest(route);
    const parameters = parametersOf(spec.path);
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
      fc.constantFrom('..', '%', '#', 'CALL#1'),
    );
    const change = fc.record({
      params: fc.record(Object.fromEntries(parameters.map((name) => [name, text]))),
      query: fc.webQueryParameters(),
      key: fc.string({ minLength: 1, maxLength: 140 }),
      etag: fc.oneof(
        fc.string({ maxLength: 20 }),
        fc.nat().map((version) => `"${version}"`),
      ),
      keep: fc.constantFrom('path', 'query', 'headers'),
    });
    await fc.assert(
      fc.asyncProperty(
        change,
        withinTime(async ({ keep, params, query, key, etag }) => {
          const changed: Change = {
            ...(keep === 'path' ? {} : { params }),
            ...(keep === 'query' ? {} : { query }),
            ...(keep === 'headers' ? {} : { key, etag }),
          };
          const reply = await ask(route, good, changed);
          expect(reply.status, said(reply)).toBeLessThan(500);
        }),
      ),
      RUNS,
    );
  });
});
