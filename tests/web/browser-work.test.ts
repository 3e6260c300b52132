import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageAt } from '../../functions/web/edge/page.ts';
import { type Language, LANGUAGES } from '../../shared/kernel/text.ts';
import { aPortal, type Portal } from './a-portal.ts';
import { browserPath, NO_BROWSER, openBrowser } from './browser.ts';
import { everyPlace } from './every-place.ts';
import { ownPages } from './own-pages.ts';
import type { Place } from './places/place.ts';
import { type Stop, tooHeavy, walk } from './walk.ts';

/**
 * Pages without a place: they lead on to the store, and stay only for a document whose scan speaks after it was filed; the scanner that
 * stands in speaks at once. The page they share, `documentPage`, is looked at where applicants open theirs.
 */
const AT_THE_STORE = [
  '/evaluation/:applicationId/documents/:documentId',
  '/admin/calls/:callId/applications/:applicationId/documents/:documentId',
];

if (browserPath === undefined) console.warn(NO_BROWSER);

describe.skipIf(browserPath === undefined)('pages of who is signed in', () => {
  let portal: Portal;
  let browser: Browser;
  let places: readonly Place[];
  beforeAll(async () => {
    [portal, browser] = await Promise.all([aPortal(), openBrowser()]);
    places = await everyPlace(portal.url, portal.machineClient);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  const newPage = async (): Promise<Page> => (await browser.newContext({ locale: 'ro-MD' })).newPage();
  const cookies = new Map<string, ReturnType<Portal['session']>>();
  /** A place as its person comes to it. */
  const stopIn =
    (language: Language) =>
    ({ name, path, now, who, status = 200 }: Place): Stop => ({
      name,
      status,
      go: async (page) => {
        const cookie = cookies.get(who.sub) ?? portal.session(who);
        cookies.set(who.sub, cookie);
        await page.context().clearCookies();
        const url = portal.url.replace('http:', 'https:'); // the name of the cookie asks for it
        await page.context().addCookies([{ ...(await cookie), url, secure: true }]);
        await page.setExtraHTTPHeaders({ 'x-local-now': now });
        return page.goto(`${portal.url}/${language}${path}`);
      },
    });

  test('stand for every page, each by its own name', () => {
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length);
    const stoodFor = new Set(places.map(({ path }) => pageAt(ownPages, path.replace(/\?.*/, ''))?.page.path));
    expect(ownPages.map(({ path }) => path).filter((path) => !stoodFor.has(path))).toEqual(AT_THE_STORE);
  });

  // side by side: a browser's pages run in processes of their own
  test.concurrent.each(LANGUAGES)(
    'shut nobody out, stick out nowhere and are light, at 320, 390 and 1280 px: %s',
    async (language) => {
      expect(await walk(await newPage(), places.map(stopIn(language)), language)).toEqual([]);
    },
    600_000,
  );

  test('are light at a first visit', async () => {
    const some = places.filter((_, index) => index % 7 === 0);
    expect(await tooHeavy(newPage, some.map(stopIn('ru')))).toEqual([]); // Russian takes two fonts more
  }, 120_000);
});
