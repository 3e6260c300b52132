import { createServer } from 'node:net';
import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aPortal, everyPageOf, type Portal } from './a-portal.ts';
import { browserPath, NO_BROWSER } from './browser.ts';

/** Simulated slow phone: what a busy test machine adds is a matter of the score's last hundredths. */
const LEAST = { performance: 0.95, accessibility: 1, 'best-practices': 1 };
const PAGES = ['home', 'call-open', 'results', 'budget'];

if (browserPath === undefined) console.warn(NO_BROWSER);

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

describe.skipIf(browserPath === undefined)('Lighthouse, on a slow phone,', () => {
  let portal: Portal;
  let port: number;
  let close: () => Promise<void>;
  beforeAll(async () => {
    port = await freePort();
    const args = ['--no-sandbox', `--remote-debugging-port=${String(port)}`];
    const browser = await chromium.launch({ executablePath: browserPath ?? '', args });
    portal = await aPortal();
    close = () => browser.close();
  }, 120_000);
  afterAll(async () => {
    await close();
    await portal.stop();
  });

  test.each(PAGES)(
    'finds nothing to mend on %s',
    async (name) => {
      const page = everyPageOf(portal).find((one) => one.name === name);
      const flags = {
        port,
        output: 'json' as const,
        logLevel: 'error' as const,
        onlyCategories: Object.keys(LEAST),
        extraHeaders: { 'x-local-now': page?.now ?? '' },
      };
      const result = await lighthouse(`${portal.url}/ro${page?.path ?? ''}`, flags);
      const scores = Object.entries(LEAST).map(([category, least]) => {
        const score = result?.lhr.categories[category]?.score ?? 0;
        return { category, enough: score >= least, score };
      });
      const audits = Object.values(result?.lhr.audits ?? {});
      const why = audits.filter(({ score }) => score !== null && score < 0.9).map(({ id }) => id);
      expect({ scores, why }).toMatchObject({ scores: scores.map(({ category }) => ({ category, enough: true })) });
    },
    120_000,
  );
});
