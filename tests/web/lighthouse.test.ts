import { createServer } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../builders/http-people.ts';
import { aPortal, everyPageOf, type Portal } from './a-portal.ts';
import { browserPath, NO_BROWSER } from './browser.ts';
import { applicantPlaces } from './places/applicant.ts';
import { evaluationPlaces } from './places/evaluation.ts';
import { financePlaces } from './places/finance.ts';
import type { Place } from './places/place.ts';

/** Simulated slow phone: what a busy test machine adds is a matter of the score's last hundredths. */
const LEAST = { performance: 0.95, accessibility: 1, 'best-practices': 1 };
const PUBLIC = ['home', 'call-open', 'results', 'budget'];
/** One that is filled in, one that is scored on, one with a chart and figures. */
const SIGNED_IN = ['application-budget', 'evaluation-sheet', 'finance-budget'];

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
  const places: Place[] = [];
  let port: number;
  let browser: Browser;
  beforeAll(async () => {
    portal = await aPortal();
    for (const make of [applicantPlaces, evaluationPlaces, financePlaces])
      places.push(...(await make(portal.url, portal.machineClient)));
  }, 120_000);
  afterAll(() => portal.stop());

  // a browser of its own for each page: nothing is at hand from another
  beforeEach(async () => {
    port = await freePort();
    const args = ['--no-sandbox', `--remote-debugging-port=${String(port)}`];
    browser = await chromium.launch({ executablePath: browserPath ?? '', args });
  });
  afterEach(() => browser.close());

  /** What Lighthouse thinks of an address, asked for with these headers. */
  async function judged(path: string, extraHeaders: Record<string, string>) {
    const flags = { port, output: 'json' as const, logLevel: 'error' as const, disableStorageReset: true };
    const onlyCategories = Object.keys(LEAST);
    const result = await lighthouse(`${portal.url}/ro${path}`, { ...flags, onlyCategories, extraHeaders });
    const scores = Object.entries(LEAST).map(([category, least]) => {
      const score = result?.lhr.categories[category]?.score ?? 0;
      return { category, enough: score >= least, score };
    });
    const audits = Object.values(result?.lhr.audits ?? {});
    const why = audits.filter(({ score }) => score !== null && score < 0.9).map(({ id }) => id);
    return { scores, why, at: result?.lhr.finalDisplayedUrl };
  }
  /** Lighthouse opens windows of its own in the browser; whoever signed in last is signed in there. */
  async function signIn(who: Person): Promise<void> {
    const devtools = await browser.newBrowserCDPSession();
    const url = portal.url.replace('http:', 'https:'); // the name of the cookie asks for it
    await devtools.send('Storage.setCookies', { cookies: [{ ...(await portal.session(who)), url, secure: true }] });
    await devtools.detach();
  }

  const wanted = Object.keys(LEAST).map((category) => ({ category, enough: true }));

  test.each(PUBLIC)(
    'finds nothing to mend on %s',
    async (name) => {
      const { path = '', now = '' } = everyPageOf(portal).find((page) => page.name === name) ?? {};
      expect(await judged(path, { 'x-local-now': now })).toMatchObject({ scores: wanted });
    },
    120_000,
  );

  test.each(SIGNED_IN)(
    'finds nothing to mend on %s, read by whose page it is',
    async (name) => {
      const { path = '', now = '', who } = places.find((place) => place.name === name) ?? {};
      if (who === undefined) throw new Error(`there is no page ${name}`);
      await signIn(who);
      expect(await judged(path, { 'x-local-now': now })).toMatchObject({
        scores: wanted,
        at: `${portal.url}/ro${path}`,
      });
    },
    120_000,
  );
});
