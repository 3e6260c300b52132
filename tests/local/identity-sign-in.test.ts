import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ACCOUNTS } from '../../infra/local/identity/accounts.ts';
import type { Identity } from '../../infra/local/identity/main.ts';
import { CALLBACK, aStartedPool, aVisitor, codeFor, read } from './identity-visitor.ts';
import type { Tokens } from './identity-visitor.ts';

let pool: Identity;
beforeAll(async () => {
  pool = await aStartedPool();
});
afterAll(() => pool.stop());

const textOf = async (response: Response) => ({ status: response.status, text: await response.text() });

describe('the sign-in page', () => {
  test('is Romanian, and Russian or English when the portal or the person asks', async () => {
    const visitor = aVisitor(pool.issuer);
    const plain = await textOf(await visitor.go(await visitor.opensSignIn()));
    expect(plain.text).toContain('<html lang="ro">');
    expect(plain.text).toContain('Intrați în cont');
    const russian = await visitor.opensSignIn({ ui_locales: 'ru-MD ro' });
    expect((await textOf(await visitor.go(russian))).text).toContain('<html lang="ru">');
    russian.searchParams.set('lang', 'en');
    const english = (await textOf(await visitor.go(russian))).text;
    expect(english).toContain('<h1>Sign in</h1>');
    expect(english).toContain('action="' + russian.pathname + '?lang=en"');
  });

  test('labels every field, marks the current language and needs no script', async () => {
    const visitor = aVisitor(pool.issuer);
    const { text } = await textOf(await visitor.go(await visitor.opensSignIn()));
    for (const [, id] of text.matchAll(/<input[^>]* id="([^"]+)"/g))
      expect(text).toContain(`<label for="${id ?? ''}">`);
    expect(text.match(/aria-current="true"/g)).toHaveLength(1);
    expect(text).not.toContain('<script');
    expect(text.match(/<h1>/g)).toHaveLength(1);
  });

  test('lets only its own style load, and its form lead only here and back to the portal', async () => {
    const visitor = aVisitor(pool.issuer);
    const answer = await visitor.go(await visitor.opensSignIn());
    const allowed = answer.headers.get('content-security-policy') ?? '';
    const style = /<style>([\s\S]*)<\/style>/.exec(await answer.text())?.[1] ?? '';
    expect(allowed).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(allowed).toContain(`form-action 'self' ${new URL(CALLBACK).origin};`);
    expect(allowed).toContain("frame-ancestors 'none'");
    expect(allowed).not.toContain('unsafe');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('offers every demo account, each one click away', async () => {
    const visitor = aVisitor(pool.issuer);
    for (const { username, name, email } of ACCOUNTS) {
      const page = await visitor.opensSignIn({ prompt: 'login' });
      const { text } = await textOf(await visitor.go(page));
      expect(text).toContain(`<button name="account" value="${username}"><span class="who">${name}</span>`);
      expect(text).toContain(email);
      const back = await visitor.follow(await visitor.go(page, { account: username }));
      expect(back.searchParams.get('code')).not.toBeNull();
    }
  });
});

describe('a form that cannot be accepted', () => {
  const send = async (form: Record<string, string>) => {
    const visitor = aVisitor(pool.issuer);
    return textOf(await visitor.go(await visitor.opensSignIn(), form));
  };

  test('with a wrong password or an unknown account says the same, and keeps only the e-mail', async () => {
    for (const email of ['officer', 'nobody@concurs.example']) {
      const { status, text } = await send({ email, password: 'guessed-secret' });
      expect(status).toBe(422);
      expect(text).toContain('<title>Eroare: Intrați în cont – Concurs</title>');
      expect(text).toContain('<a href="#email">E-mailul sau parola nu este corectă</a>');
      expect(text).toContain(`value="${email}"`);
      expect(text).not.toContain('guessed-secret');
    }
  });

  test('with empty fields names each of them, with focus on the summary', async () => {
    const { status, text } = await send({ email: ' ', password: '' });
    expect(status).toBe(422);
    expect(text).toMatch(/role="alert"\s+tabindex="-1"\s+autofocus/);
    expect(text).toContain('<a href="#password">Scrieți parola</a>');
    expect(text).toContain('aria-invalid="true" aria-describedby="email-why"');
  });

  test('never puts what was typed into the page as markup', async () => {
    const { text } = await send({ email: `"><script>alert('1')</script>`, password: 'x' });
    expect(text).toContain('value="&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"');
    expect(text).not.toContain('<script');
  });

  test('larger than any form is not read', async () => {
    expect((await send({ email: 'x'.repeat(5000), password: 'x' })).status).toBe(413);
  });
});

test('whoever signs in second in one browser takes over, and ends what the first was given', async () => {
  const visitor = aVisitor(pool.issuer);
  const first = await read<Tokens>(await visitor.redeem(await codeFor(visitor, 'officer')));
  const page = await visitor.opensSignIn({ prompt: 'login' });
  const back = await visitor.follow(await visitor.go(page, { account: 'chair' }));
  const second = await read<Tokens>(await visitor.redeem(back.searchParams.get('code') ?? ''));
  expect(decodeJwt(second.access_token)).toMatchObject({ username: 'chair' });
  expect((await visitor.refresh(first.refresh_token)).status).toBe(400);
});

test('two sign-in pages open at once both lead back', async () => {
  const visitor = aVisitor(pool.issuer);
  const [left, right] = [await visitor.opensSignIn(), await visitor.opensSignIn()];
  await visitor.follow(await visitor.go(left, { account: 'officer' }));
  const back = await visitor.follow(await visitor.go(right, { account: 'chair' }));
  expect(back.searchParams.has('code')).toBe(true);
});

test('a page that expired, or belongs to somebody else, leads back to the portal', async () => {
  const page = await aVisitor(pool.issuer).opensSignIn();
  const { status, text } = await textOf(await aVisitor(pool.issuer).go(page));
  expect(status).toBe(400);
  expect(text).toContain('Pagina de intrare a expirat');
});

test('an error page escapes what the client sent', async () => {
  const visitor = aVisitor(pool.issuer);
  const { status, text } = await textOf(
    await visitor.go(visitor.authorize({ client_id: '<script>alert(1)</script>' })),
  );
  expect(status).toBe(400);
  expect(text).not.toContain('<script');
});

test('unknown addresses and methods are refused, and nothing a client sends is a failure of ours', async () => {
  const { origin } = new URL(pool.issuer);
  const statuses = await Promise.all(
    [
      fetch(`${origin}/`),
      fetch(`${pool.issuer}/nothing`),
      fetch(`${origin}/login/some-page`, { method: 'DELETE' }),
      fetch(`${origin}/logout?client_id=web`, { method: 'POST' }),
      fetch(`${origin}/oauth2/token`, { method: 'POST', body: '{' }),
      fetch(`${origin}/oauth2/token`, { method: 'POST', body: new URLSearchParams({ grant_type: '\0' }) }),
      fetch(`${origin}/oauth2/authorize?client_id=web&client_id=web`),
      fetch(`${origin}/login/x?lang=%E0%A4%A`),
    ].map(async (answer) => (await answer).status),
  );
  expect(statuses).toEqual([404, 404, 405, 405, 400, 400, 400, 400]);
});
