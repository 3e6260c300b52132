import { createServer } from 'node:net';
import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { browserPath } from './browser.ts';

/** Simulated slow phone: what a busy test machine adds is a matter of the score's last hundredths. */
const LEAST = { performance: 0.95, accessibility: 1, 'best-practices': 1 };
const TRIES = 3;

export interface Cookie {
  name: string;
  value: string;
  url: string;
  secure: boolean;
}
export interface Address {
  url: string;
  headers: Record<string, string>;
  /** Who reads it; everybody when there is none. */
  cookie?: Cookie;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

/** Lighthouse opens windows of its own in the browser; nothing is at hand there from another page. */
async function inItsBrowser<Result>(
  cookie: Cookie | undefined,
  use: (port: number) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  const args = ['--no-sandbox', `--remote-debugging-port=${String(port)}`];
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args });
  try {
    const devtools = await browser.newBrowserCDPSession();
    if (cookie !== undefined) await devtools.send('Storage.setCookies', { cookies: [cookie] });
    await devtools.detach();
    return await use(port);
  } finally {
    await browser.close();
  }
}

/** Categories below the least with what cost them; nothing when the page is as good as it has to be. */
async function shortcomings({ url, headers }: Address, port: number): Promise<string[]> {
  const flags = { port, output: 'json' as const, logLevel: 'error' as const, disableStorageReset: true };
  const onlyCategories = Object.keys(LEAST);
  const result = await lighthouse(url, { ...flags, onlyCategories, extraHeaders: headers });
  if (result === undefined) return ['Lighthouse said nothing'];
  const { audits, categories, finalDisplayedUrl } = result.lhr;
  const poor = Object.entries(LEAST).flatMap(([name, least]) => {
    const { score = null, auditRefs = [] } = categories[name] ?? {};
    if (score !== null && score >= least) return [];
    const costly = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 0) < 0.9);
    return [`${name}: ${String(score)}`, ...costly.map(({ id }) => `${id}: ${audits[id]?.errorMessage ?? 'poor'}`)];
  });
  return finalDisplayedUrl === url ? poor : [...poor, `led to ${finalDisplayedUrl}`];
}

/** What is wrong with a page in each of up to three tries, nothing once one finds nothing: now and then Lighthouse does not see a page to its end. */
export async function judged(address: Address): Promise<string[][]> {
  const heard: string[][] = [];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await inItsBrowser(address.cookie, (port) => shortcomings(address, port));
    if (found.length === 0) return [];
    heard.push(found);
  }
  return heard;
}
