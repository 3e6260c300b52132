import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type CallAtHand, times } from '../builders/http-calls.ts';
import { apiAt } from '../builders/http-client.ts';
import { scenarios } from '../builders/http.ts';
import { aStatute } from '../builders/statute.ts';
import { aPdf, aPng } from '../files/documents.ts';
import { aPlatform, type Platform } from './a-platform.ts';
import { browserPath, openBrowser } from './browser.ts';

describe.skipIf(browserPath === undefined)('a document, from the browser to the store:', () => {
  let platform: Platform;
  let browser: Browser;
  let here: ReturnType<typeof scenarios>;
  let call: CallAtHand;
  const folder = mkdtempSync(join(tmpdir(), 'concurs-uploads-'));
  const aFile = (name: string, content: Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  beforeAll(async () => {
    [platform, browser] = await Promise.all([aPlatform(), openBrowser()]);
    here = scenarios(apiAt({ ...platform, now: times.open }));
    call = await here.aPublishedCall();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await platform.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The documents of a new application, open in a browser of somebody who writes it. */
  async function opened(javaScriptEnabled: boolean): Promise<Page> {
    const draft = await here.aDraft(call);
    const cookie = await platform.signIn(draft.organisation.editor);
    const extraHTTPHeaders = { 'x-local-now': times.open };
    const context = await browser.newContext({ javaScriptEnabled, extraHTTPHeaders });
    const url = platform.url.replace('http:', 'https:'); // the name of the cookie asks for it, and 127.0.0.1 counts as that
    await context.addCookies([{ ...cookie, url, secure: true, httpOnly: true }]);
    const page = await context.newPage();
    await page.goto(`${platform.url}/ro/my/applications/${draft.applicationId}/documents`);
    return page;
  }
  const statute = (page: Page): Locator => page.locator('#document-statute');
  const chooser = (page: Page): Locator => statute(page).getByLabel('Alegeți');
  const rows = (page: Page): Promise<string[]> => page.locator('.b-file').allInnerTexts();

  test('a wrong one is refused before anything is sent, and the focus is where another is chosen', async () => {
    const page = await opened(true);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET') sent.push(request.url()); // letters of another weight may be fetched
    });
    for (const [name, content, said] of [
      ['mare.pdf', aPdf(1_500_000), 'Fișierul are 1,5 MB, iar aici încap cel mult 1 MB.'],
      ['note.txt', Buffer.from('x'), 'Acest tip de fișier nu se acceptă. Salvați documentul ca PDF'],
      ['gol.pdf', Buffer.alloc(0), 'Fișierul este gol.'],
    ] as const) {
      await chooser(page).setInputFiles(aFile(name, content));
      expect(await statute(page).getByRole('alert').innerText()).toContain(said);
      expect(await page.evaluate('document.activeElement.id')).toBe('upload-statute');
    }
    expect(sent).toEqual([]);
    await page.context().close();
  }, 30_000);

  test('one that is something else than its name says is found out by the server, and forgotten', async () => {
    const page = await opened(true);
    await chooser(page).setInputFiles(aFile('fals.pdf', aPng()));
    await statute(page).getByText('Conținutul fișierului nu este în formatul cerut').waitFor();
    await page.reload();
    expect(await rows(page)).toEqual([]);
    await page.context().close();
  }, 30_000);

  test('it is sent with its progress said, waits while there is no connection, and is received', async () => {
    const page = await opened(true);
    await page.evaluate(`(() => {
      window.said = [];
      const status = document.querySelector('[data-upload-status]');
      new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true });
      addEventListener('pagehide', () => sessionStorage.setItem('said', JSON.stringify(window.said)));
    })()`);
    await page.context().setOffline(true);
    await chooser(page).setInputFiles(aFile('Statutul asociației.pdf', aStatute()));
    await statute(page).getByText('Nu este conexiune la internet.').waitFor();
    await Promise.all([page.waitForURL(/done=received/), page.context().setOffline(false)]);
    expect(await page.getByRole('alert').first().innerText()).toContain('Documentul a fost primit.');
    expect((await rows(page)).join()).toMatch(/Statutul asociației\.pdf[\s\S]*primit la 20 martie 2017/);
    const said = z.array(z.string()).parse(JSON.parse(String(await page.evaluate(`sessionStorage.getItem('said')`))));
    expect(said).toContain('S-a trimis 100%');
    expect(said.at(-1)).toContain('S-a trimis tot.');
    await page.context().close();
  }, 30_000);

  test('a broken connection is tried twice more, then it is said', async () => {
    const page = await opened(true);
    let tries = 0;
    const store = new RegExp(`^http://127\\.0\\.0\\.1:(?!${String(platform.stack.ports.gateway)})`);
    await page.route(store, (route) => {
      tries += 1;
      return route.abort('connectionreset');
    });
    await chooser(page).setInputFiles(aFile('rupt.pdf', aStatute()));
    await statute(page).getByText('Fișierul nu a putut fi trimis.').waitFor({ timeout: 20_000 });
    expect(tries).toBe(3);
    await page.context().close();
  }, 40_000);

  test('without a script it is chosen on a page of its own, and checked with one more button', async () => {
    const page = await opened(false);
    await statute(page).getByRole('button', { name: 'Adaugă un fișier' }).click();
    await page.getByLabel('Alegeți fișierul').setInputFiles(aFile('scan0001.pdf', aStatute()));
    await page.getByRole('button', { name: 'Trimite fișierul' }).click();
    await page.getByRole('button', { name: 'Verificați fișierul primit' }).click();
    expect(await page.getByText('Documentul a fost primit.').count()).toBe(1);
    expect((await rows(page)).join()).toMatch(/Statutul\.pdf\s+\d KB/);
    await page.context().close();
  }, 30_000);
});
