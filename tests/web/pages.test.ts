import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../shared/kernel/text.ts';
import { times } from '../builders/http-calls.ts';
import { aPortal, everyPageOf, type Portal } from './a-portal.ts';
import { unmarked } from './romanian.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await aPortal();
}, 120_000);
afterAll(async () => portal.stop());

const read = async (path: string, headers: Readonly<Record<string, string>> = {}) => {
  const reply = await fetch(portal.url + path, {
    redirect: 'manual',
    headers: { 'x-local-now': times.results, ...headers },
  });
  return { status: reply.status, headers: reply.headers, html: await reply.text() };
};
/** Titles in their order and depth, and how many tables, forms and lists there are: the skeleton of a page. */
const skeletonOf = (html: string): string => {
  const titles = [...html.matchAll(/<h([1-6])[^>]*>(.*?)<\/h\1>/g)].map(
    ([, level = '', text = '']) => `${'  '.repeat(Number(level) - 1)}${text.replace(/<[^>]+>/g, '')}`,
  );
  const count = (tag: string) => String(html.split(`<${tag}`).length - 1);
  return `${titles.join('\n')}\ntables ${count('table')}, forms ${count('form')}, figures ${count('figure')}\n`;
};

describe('every page', () => {
  test.each(LANGUAGES)(
    'is a whole document in %s: named, in its language, without script or inline style',
    async (language) => {
      for (const { name, path, now, status = 200 } of everyPageOf(portal)) {
        const { status: answered, headers, html } = await read(`/${language}${path}`, { 'x-local-now': now });
        expect({ name, answered }).toEqual({ name, answered: status });
        expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
        expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
        expect(headers.get('content-security-policy')).not.toMatch(/unsafe|script-src/);
        expect(html.startsWith('<!DOCTYPE html><html lang="' + language)).toBe(true);
        expect(html.match(/<h1[ >]/g)).toHaveLength(1);
        expect(html).not.toMatch(/<script|<style|style="|javascript:|undefined|\[object|NaN/);
        expect(html.match(/<title>(.+?)<\/title>/)?.[1]).toBeTruthy();
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    },
  );

  test.each(['ru', 'en'] as const)('marks as Romanian what exists in Romanian only: %s', async (language) => {
    const found: string[] = [];
    for (const { name, path, now } of everyPageOf(portal)) {
      const { html } = await read(`/${language}${path}`, { 'x-local-now': now });
      found.push(...unmarked(html, language).map((text) => `${name}: ${text}`));
    }
    expect(found).toEqual([]);
  });

  test('has the skeleton it had', async () => {
    for (const { name, path, now } of everyPageOf(portal)) {
      const { html } = await read(`/ro${path}`, { 'x-local-now': now });
      await expect(skeletonOf(html)).toMatchFileSnapshot(`../golden/web/${name}.txt`);
    }
  });

  test('leads only to pages that exist', async () => {
    const seen = new Set<string>();
    for (const { path, now } of everyPageOf(portal)) {
      const { html } = await read(`/ro${path}`, { 'x-local-now': now });
      for (const [, href = ''] of html.matchAll(/ href="(\/[^"#]*)"/g)) seen.add(href.replaceAll('&amp;', '&'));
    }
    for (const href of seen) {
      // what one has to sign in for has tests of its own
      if (/nothing\/here|^\/ro\/my\//.test(href) || href.startsWith('/auth/')) continue;
      const { status } = await read(href);
      expect({ href, status }).toEqual({ href, status: 200 });
    }
  });
});

describe('the door', () => {
  test.each([
    [{ 'accept-language': 'ru-RU,ru;q=0.9' }, '/ru'],
    [{ 'accept-language': 'de' }, '/ro'],
    [{ 'accept-language': 'ru', cookie: 'language=en' }, '/en'],
    [{ cookie: 'language=xx' }, '/ro'],
  ])('%o leads to %s', async (headers, wanted) => {
    const { status, headers: answered } = await read('/', headers);
    expect(status).toBe(302);
    expect(answered.get('location')).toBe(wanted);
  });

  test('a language that is read is remembered, once', async () => {
    expect((await read('/ru')).headers.get('set-cookie')).toMatch(/^language=ru; .*SameSite=Lax; Secure; HttpOnly/);
    expect((await read('/ru', { cookie: 'language=ru' })).headers.get('set-cookie')).toBeNull();
  });
});

describe('files', () => {
  test('are kept for ever, because their names change with their content', async () => {
    const { html } = await read('/ro');
    const [, css = ''] = /href="(\/assets\/portal\.[0-9a-f]{12}\.css)"/.exec(html) ?? [];
    const { status, headers } = await read(css, { 'accept-encoding': 'br' });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-encoding')).toBe('br');
  });

  test.each(['/assets/nothing.css', '/assets/..%2Findex.mjs', '/assets/manifest.json'])(
    '%s is none of them',
    async (path) => {
      expect((await read(path)).status).toBe(404);
    },
  );
});

describe('what is asked is answered with a page, whatever it is:', () => {
  const nobody = '0190b0a0-0000-7000-8000-000000000000';
  test.each([
    '/ro/calls/not-an-id',
    `/ro/calls/${nobody}`,
    `/ro/calls/${nobody}/results`,
    `/ro/receipts/${nobody}`,
    '/ro/budget/NOT AN ID',
    '/ro/budget/nobody-2030',
    '/ro/calls?cursor=%00',
    '/ro/organisations?cursor=nonsense',
    '/ro/calls/%3Cscript%3E',
  ])('%s is not there', async (path) => {
    const { status, html } = await read(encodeURI(decodeURI(path)));
    expect(status).toBe(404);
    expect(html).toContain('Pagina nu există');
  });

  test.each(['%00', '1234567890123', '"><script>alert(1)</script>', 'x'.repeat(500), '%F0%9F%98%80'])(
    'a search for %s finds nothing and breaks nothing',
    async (asked) => {
      const { status, html } = await read(
        `/ro/organisations?q=${asked.startsWith('%') ? asked : encodeURIComponent(asked)}`,
      );
      expect(status).toBe(200);
      expect(html).not.toContain('<script>');
    },
  );

  test('results that are not published are not there', async () => {
    expect((await read(`/ro/calls/${portal.openCall}/results`)).status).toBe(404);
  });
});

describe('a receipt', () => {
  const check = async (number: string, hash: string) =>
    (await read(`/en/receipts/${portal.decidedCall}?${new URLSearchParams({ number, hash }).toString()}`)).html;

  test('is recognised by its number and hash', async () => {
    expect(await check(portal.receipt.number, portal.receipt.hash)).toContain('The receipt is genuine');
  });
  test('with another hash is not the one that was filed last', async () => {
    expect(await check(portal.receipt.number, 'a'.repeat(64))).toContain('The hash does not match');
  });
  test('with a number nobody got is unknown', async () => {
    expect(await check('SUB-17/999999', portal.receipt.hash)).toContain('There is no such number');
  });
  test('cannot be checked while the call is open', async () => {
    const { html } = await read(`/en/receipts/${portal.openCall}`, { 'x-local-now': times.open });
    expect(html).toContain('The list is published when the call has closed');
  });
});
