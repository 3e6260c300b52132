import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, type Page } from 'playwright-core';
import * as z from 'zod';

const PLACES = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium-headless-shell', // the same without a window: a third faster
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser is on this machine; `undefined` when there is none. */
export const browserPath = PLACES.find((path) => path !== undefined && existsSync(path));
/** What is missing for the tests that need one. */
export const NO_BROWSER = 'no Chromium found: install it, or name it in CHROME_PATH';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(browserPath === undefined ? {} : { executablePath: browserPath }), args: ['--no-sandbox'] });

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const Found = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()), any: z.unknown() })) }),
);

/** Rules of WCAG 2.0 to 2.2 and best practices that the page breaks, each with where. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe); // half a megabyte: once for a page
  const found: unknown = await page.evaluate(
    '(async () => (await axe.run(document, { resultTypes: ["violations"] })).violations)()',
  );
  return Found.parse(found).flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How many pixels the page is wider than the window, and what sticks out. */
export async function overflow(page: Page): Promise<string[]> {
  const found: unknown = await page.evaluate(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.tagName + '.' + element.getAttribute('class') + ' ' + Math.round(element.getBoundingClientRect().right));
  })()`);
  return z.array(z.string()).parse(found);
}
