import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, LANGUAGES } from '../../shared/kernel/text.ts';
import { aPortal, everyPageOf, type Portal, type Visited } from './a-portal.ts';
import { browserPath, NO_BROWSER, openBrowser } from './browser.ts';
import { type Stop, tooHeavy, walk } from './walk.ts';

if (browserPath === undefined) console.warn(NO_BROWSER);

describe.skipIf(browserPath === undefined)('public pages in a browser', () => {
  let portal: Portal;
  let browser: Browser;
  beforeAll(async () => {
    [portal, browser] = await Promise.all([aPortal(), openBrowser()]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  const newPage = async (): Promise<Page> => (await browser.newContext({ locale: 'ro-MD' })).newPage();
  const stopIn =
    (language: Language) =>
    ({ name, path, now, status = 200 }: Visited): Stop => ({
      name,
      status,
      go: async (page) => {
        await page.setExtraHTTPHeaders({ 'x-local-now': now });
        return page.goto(`${portal.url}/${language}${path}`);
      },
    });

  test.concurrent.each(LANGUAGES)(
    'shut nobody out, stick out nowhere and are light, at 320, 390 and 1280 px: %s',
    async (language) => {
      expect(await walk(await newPage(), everyPageOf(portal).map(stopIn(language)), language)).toEqual([]);
    },
    180_000,
  );

  test('are light at a first visit', async () => {
    expect(await tooHeavy(newPage, everyPageOf(portal).map(stopIn('ru')))).toEqual([]); // Russian takes two fonts more
  }, 60_000);

  test('work with nothing but links and forms', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      extraHTTPHeaders: { 'x-local-now': everyPageOf(portal)[0]!.now },
      locale: 'ru-RU',
    });
    const page = await context.newPage();
    await page.goto(`${portal.url}/`);
    expect(new URL(page.url()).pathname).toBe('/ru');
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/en');
    await page.goto(`${portal.url}/`);
    expect(new URL(page.url()).pathname).toBe('/en');
    await page.getByRole('link', { name: 'Organisations', exact: true }).click();
    await page.getByLabel('Find an organisation').fill('nobody is called so');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await page.getByText('No organisation was found.').count()).toBe(1);
    await context.close();
  });
});
