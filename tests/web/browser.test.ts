import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/kernel/text.ts';
import { aPortal, everyPageOf, type Portal } from './a-portal.ts';
import { browserPath, NO_BROWSER, openBrowser, overflow, violations } from './browser.ts';

const WIDTHS = [320, 390, 1280];
/** Folder to keep pictures of every page in; without it none are taken. */
const PICTURES = process.env['PICTURES'];
const FIRST_VISIT = 60_000;
const REPEATED = 6_000;

if (browserPath === undefined) console.warn(NO_BROWSER);

describe.skipIf(browserPath === undefined)('in a browser', () => {
  let portal: Portal;
  let browser: Browser;
  beforeAll(async () => {
    [portal, browser] = await Promise.all([aPortal(), openBrowser()]);
    if (PICTURES !== undefined) mkdirSync(PICTURES, { recursive: true });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  const reading = (width: number): Promise<BrowserContext> =>
    browser.newContext({ viewport: { width, height: 900 }, locale: 'ro-MD' });

  test.each(LANGUAGES)(
    'nobody is shut out and nothing sticks out at 320, 390 and 1280 px: %s',
    async (language) => {
      const found: string[] = [];
      const page = await (await reading(WIDTHS[0] ?? 320)).newPage();
      let at = '';
      page.on('console', (message) => found.push(`${at}: console: ${message.text()}`));
      page.on('pageerror', (error) => found.push(`${at}: ${error.message}`));
      for (const { name, path, now, status = 200 } of everyPageOf(portal)) {
        at = name;
        await page.setExtraHTTPHeaders({ 'x-local-now': now });
        const reply = await page.goto(`${portal.url}/${language}${path}`);
        if (reply?.status() !== status) found.push(`${at}: ${String(reply?.status())}`);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          at = `${name} at ${String(width)}`;
          found.push(...(await violations(page)).map((violation) => `${at}: ${violation}`));
          found.push(...(await overflow(page)).map((element) => `${at}: wider than the window: ${element}`));
          if (PICTURES !== undefined)
            await page.screenshot({ path: `${PICTURES}/${name}-${language}-${String(width)}.png`, fullPage: true });
        }
      }
      await page.context().close();
      // a page that does not exist is a 404 to the browser too, and it says so
      const said = found.filter((line) => !/^not-found.*: console: .*404/.test(line));
      expect(said).toEqual([]);
    },
    180_000,
  );

  test.each(LANGUAGES)(
    'is light: %s',
    async (language) => {
      for (const { name, path, now } of everyPageOf(portal)) {
        const page = await (await reading(390)).newPage();
        await page.setExtraHTTPHeaders({ 'x-local-now': now });
        const client = await page.context().newCDPSession(page);
        await client.send('Network.enable');
        let bytes = 0;
        client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
        const visit = async () => {
          bytes = 0;
          await page.goto(`${portal.url}/${language}${path}`, { waitUntil: 'load' });
          await page.evaluate('document.fonts.ready');
          await page.waitForTimeout(150); // the last file's event comes after the page's own
          return bytes;
        };
        const [first, again] = [await visit(), await visit()];
        expect({ name, light: first <= FIRST_VISIT, first }).toMatchObject({ light: true });
        expect({ name, light: again <= REPEATED, again }).toMatchObject({ light: true });
        if (PICTURES !== undefined)
          console.log(`${language} ${name}: first ${String(first)}, again ${String(again)} bytes`);
        await page.context().close();
      }
    },
    180_000,
  );

  test('works with nothing but links and forms', async () => {
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
