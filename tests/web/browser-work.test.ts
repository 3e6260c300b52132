import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, LANGUAGES } from '../../shared/kernel/text.ts';
import { aPortal, type Portal } from './a-portal.ts';
import { browserPath, NO_BROWSER, openBrowser, overflow, violations } from './browser.ts';
import { everyPlace } from './every-place.ts';
import type { Place } from './places/place.ts';

const WIDTHS = [320, 390, 1280];
/**
 * At which widths axe looks: structure and contrast are the same in each language, words are not, and those break lines at every width.
 * `AXE=all` looks everywhere, which takes ten minutes on two cores.
 */
const LOOKED_AT: Readonly<Record<Language, readonly number[]>> =
  process.env['AXE'] === 'all' ? { ro: WIDTHS, ru: WIDTHS, en: WIDTHS } : { ro: [320, 1280], ru: [320], en: [390] };
/** Folder to keep pictures of every page in; without it none are taken. */
const PICTURES = process.env['PICTURES'];
/** What a page may weigh in bytes on the wire, as the public ones: with nothing at hand, and when all but itself is. */
const FIRST_VISIT = 60_000;
const REPEATED = 6_000;

if (browserPath === undefined) console.warn(NO_BROWSER);

describe.skipIf(browserPath === undefined)('pages of who is signed in', () => {
  let portal: Portal;
  let browser: Browser;
  let places: readonly Place[];
  beforeAll(async () => {
    [portal, browser] = await Promise.all([aPortal(), openBrowser()]);
    places = await everyPlace(portal.url, portal.machineClient);
    if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  const cookies = new Map<string, Promise<{ name: string; value: string }>>();
  /** Opens a place as its person. How it was answered, and what that weighed. */
  async function opened(page: Page, { path, now, who }: Place, language: string) {
    const cookie = cookies.get(who.sub) ?? portal.session(who);
    cookies.set(who.sub, cookie);
    await page.context().clearCookies();
    await page.context().addCookies([{ ...(await cookie), url: portal.url.replace('http:', 'https:'), secure: true }]);
    await page.setExtraHTTPHeaders({ 'x-local-now': now });
    const reply = await page.goto(`${portal.url}/${language}${path}`);
    const sizes = await reply?.request().sizes();
    const bytes = (sizes?.responseBodySize ?? 0) + (sizes?.responseHeadersSize ?? 0);
    return { status: reply?.status() ?? 0, bytes };
  }
  const reading = (): Promise<BrowserContext> => browser.newContext({ locale: 'ro-MD' });

  test('stand for every page, each by its own name', () => {
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(100);
  });

  // side by side: a browser's pages run in processes of their own
  test.concurrent.each(LANGUAGES)(
    'shut nobody out and stick out nowhere, at 320, 390 and 1280 px: %s',
    async (language) => {
      const found: string[] = [];
      const page = await (await reading()).newPage();
      let at = '';
      let refused = '';
      page.on('console', (message) => {
        if (refused === '' || !message.text().includes(refused)) found.push(`${at}: console: ${message.text()}`);
      });
      page.on('pageerror', (error) => found.push(`${at}: ${error.message}`));
      for (const place of places) {
        at = place.name;
        const expected = place.status ?? 200;
        refused = expected === 200 ? '' : `status of ${String(expected)}`;
        const { status, bytes } = await opened(page, place, language);
        if (status !== expected || bytes > REPEATED) found.push(`${at}: ${String(status)}, ${String(bytes)} bytes`);
        for (const width of WIDTHS) {
          at = `${place.name} ${String(width)}`;
          await page.setViewportSize({ width, height: 900 });
          if (LOOKED_AT[language].includes(width))
            found.push(...(await violations(page)).map((violation) => `${at}: ${violation}`));
          found.push(...(await overflow(page)).map((element) => `${at}: wider than the window: ${element}`));
          if (PICTURES !== undefined)
            await page.screenshot({
              path: `${PICTURES}/${place.name}-${language}-${String(width)}.png`,
              fullPage: true,
            });
        }
      }
      await page.context().close();
      expect(found).toEqual([]);
    },
    400_000,
  );

  test('are light at a first visit', async () => {
    const heavy: string[] = [];
    for (const place of places.filter((_, index) => index % 7 === 0)) {
      const page = await (await reading()).newPage();
      const client = await page.context().newCDPSession(page);
      await client.send('Network.enable');
      let bytes = 0;
      client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
      await opened(page, place, 'ru');
      await page.evaluate('document.fonts.ready');
      await page.waitForTimeout(150); // the last file's event comes after the page's own
      if (bytes > FIRST_VISIT) heavy.push(`${place.name}: ${String(bytes)} bytes`);
      await page.context().close();
    }
    expect(heavy).toEqual([]);
  }, 120_000);
});
