import { mkdirSync } from 'node:fs';
import type { Page, Response } from 'playwright-core';
import { overflow, violations } from './browser.ts';

const WIDTHS = [320, 390, 1280] as const;
/** What a page may weigh in bytes on the wire: with nothing at hand, and when all but itself is. */
const FIRST_VISIT = 60_000;
const REPEATED = 6_000;
/** Folder to keep a picture of every page in; without it none are taken. */
const PICTURES = process.env['PICTURES'];

/** A page to be read, and how a browser gets there. */
export interface Stop {
  readonly name: string;
  readonly status: number;
  readonly go: (page: Page) => Promise<Response | null>;
}

/** Reads pages one after the other at every width: what axe finds in them, what sticks out, what the console says, and what is too heavy. */
export async function walk(page: Page, stops: readonly Stop[], language: string): Promise<readonly string[]> {
  const found: string[] = [];
  let at = '';
  let refused = '';
  page.on('console', (message) => {
    if (refused === '' || !message.text().includes(refused)) found.push(`${at}: console: ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${at}: ${error.message}`));
  for (const { name, status, go } of stops) {
    at = name;
    refused = status === 200 ? '' : `status of ${String(status)}`; // the browser's own line about it
    found.push(...(await answered(await go(page), status)).map((what) => `${name}: ${what}`));
    for (const width of WIDTHS) {
      at = `${name} ${String(width)}`;
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await violations(page)).map((violation) => `${at}: ${violation}`));
      found.push(...(await overflow(page)).map((element) => `${at}: wider than the window: ${element}`));
      await keepPicture(page, `${name}-${language}-${String(width)}`);
    }
  }
  await page.context().close();
  return found;
}

/** What is wrong with an answer: another status, or too many bytes of the page itself. */
async function answered(reply: Response | null, expected: number): Promise<readonly string[]> {
  const status = reply?.status() ?? 0;
  const sizes = await reply?.request().sizes();
  const bytes = (sizes?.responseBodySize ?? 0) + (sizes?.responseHeadersSize ?? 0);
  return [
    ...(status === expected ? [] : [`answered with ${String(status)}`]),
    ...(bytes <= REPEATED ? [] : [`${String(bytes)} bytes`]),
  ];
}

async function keepPicture(page: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
}

/** What is too heavy for somebody who comes with nothing at hand, each page in a browser that has seen none. */
export async function tooHeavy(newPage: () => Promise<Page>, stops: readonly Stop[]): Promise<readonly string[]> {
  const heavy: string[] = [];
  for (const { name, go } of stops) {
    const page = await newPage();
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    let bytes = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await go(page);
    await page.evaluate('document.fonts.ready');
    await page.waitForTimeout(150); // the last file's event comes after the page's own
    if (bytes > FIRST_VISIT) heavy.push(`${name}: ${String(bytes)} bytes`);
    await page.context().close();
  }
  return heavy;
}
