import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Stack } from '../../infra/local/stack.ts';
import { anIdno } from '../builders/organisations.ts';
import { aGuardedStack, type GuardedStack } from '../rights/guarded-stack.ts';
import { aVisitor, type Came, hiddenOf } from './a-visitor.ts';

const MORNING = '2017-03-20T08:00:00.000Z';
const later = (hours: number) => new Date(Date.parse(MORNING) + hours * 3_600_000).toISOString();

let guarded: GuardedStack;
let stack: Stack;
beforeAll(async () => {
  guarded = await aGuardedStack({ instances: 2 });
  stack = guarded.stack;
}, 120_000);
afterAll(async () => {
  await guarded.stop();
  expect(guarded.database.refused).toEqual([]);
});

const aBrowser = () => aVisitor(stack, MORNING);
const ACCOUNT = '/ro/my/account';
const REGISTER = '/ro/my/organisations/new';
const signedIn = async (username = 'applicant1', back = ACCOUNT) => {
  const browser = aBrowser();
  const page = await browser.signIn(username, back);
  return { browser, page };
};
const anOrganisation = () => ({
  idno: anIdno(),
  name: 'AO „Speranța”',
  legalForm: 'association',
  seat: 'Bălți',
  inMunicipality: 'yes',
  'contacts/administrator': 'Doina Păduraru',
  'contacts/email': 'contact@speranta.example',
});

describe('signing in', () => {
  test('comes back to where one wanted to go, by a code with PKCE', async () => {
    const asked = await fetch(`${stack.url}/auth/sign-in?return=${encodeURIComponent(ACCOUNT)}`, {
      redirect: 'manual',
    });
    const to = new URL(asked.headers.get('location') ?? '');
    expect(Object.fromEntries(to.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' });
    const { page } = await signedIn();
    expect(page).toMatchObject({ status: 200, at: ACCOUNT });
    expect(page.html).toContain('Doina Păduraru');
  });

  test('leaves one’s name to auditors, who find by it what one did', async () => {
    await signedIn();
    const { page } = await signedIn('auditor', '/ro/audit?person=doina+paduraru');
    expect(page.html).toContain('Doina Păduraru: nimic înscris');
  });

  test('a page of one’s own asks for it first, and nothing else is kept of who has none', async () => {
    const browser = aBrowser();
    const page = await browser.go(`${REGISTER}?a=b`);
    expect(page.at).toMatch(/^\/login\//);
    expect(browser.session()).toBeUndefined();
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/v1/health', 'javascript:alert(1)'])(
    'never sends anybody on to %s',
    async (back) => {
      const page = await aBrowser().signIn('applicant1', back);
      expect(page.at).toBe('/ro/my');
    },
  );

  test('what comes back otherwise than it was begun signs nobody in', async () => {
    const browser = aBrowser();
    await browser.go('/auth/sign-in');
    for (const query of ['code=x&state=y', 'error=access_denied&state=z', 'state=%00', ''])
      expect(await browser.go(`/auth/callback?${query}`)).toMatchObject({ status: 400 });
    expect(browser.session()).toBeUndefined();
  });
});

describe('the session', () => {
  test('is a sealed cookie that no script and no other site gets', async () => {
    const browser = aBrowser();
    await browser.signIn('applicant1', ACCOUNT);
    const cookie = browser.session() ?? '';
    const [, id = '', sealed = ''] = /^([\w-]{22})~([\w-]{100,})$/.exec(cookie) ?? [];
    expect(id).not.toBe('');
    // what lies in it is known to neither side alone: 256 bits of AES-GCM, other bytes each time
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toMatch(/refreshToken|secret/);
    const again = await browser.go(ACCOUNT, { now: later(2) });
    expect(again.headers.getSetCookie().find((kept) => kept.startsWith('__Host-session='))).toMatch(
      /; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
  });

  test('changed by one letter opens nothing', async () => {
    const { browser } = await signedIn();
    const cookie = browser.session() ?? '';
    const other = aBrowser();
    other.keepSession(`${cookie.slice(0, -2)}${cookie.endsWith('AA') ? 'BB' : 'AA'}`);
    expect((await other.go(ACCOUNT)).at).toMatch(/^\/login\//);
    other.keepSession(cookie);
    expect((await other.go(ACCOUNT)).status).toBe(200);
  });

  test('asks for the roles again when they are old, once, with a refresh token that is good once', async () => {
    const { browser } = await signedIn();
    const before = browser.session();
    const both = await Promise.all([1, 2, 3].map(() => browser.go(ACCOUNT, { now: later(2) })));
    expect(both.map(({ status, at }) => [status, at])).toEqual([1, 2, 3].map(() => [200, ACCOUNT]));
    expect(browser.session()).not.toBe(before);
    expect((await browser.go(ACCOUNT, { now: later(4) })).at).toBe(ACCOUNT);
    // whoever kept the cookie from before cannot go on with it: the token in it is used up
    const thief = aBrowser();
    thief.keepSession(before ?? '');
    expect((await thief.go(ACCOUNT, { now: later(8) })).at).toMatch(/^\/login\//);
  });

  test('ends after a day', async () => {
    const { browser } = await signedIn();
    const next = await browser.go(ACCOUNT, { now: later(25) });
    expect(next.at).toBe(ACCOUNT); // the provider still knew who it was and signed in again by itself
    expect(next.headers.get('content-security-policy')).toContain("script-src 'self'");
  });
});

describe('an expired session keeps what was typed', () => {
  test('and it can be sent from the new one', async () => {
    const { browser, page } = await signedIn('applicant2', REGISTER);
    const typed = { ...hiddenOf(page, 'register'), ...anOrganisation(), name: 'AO „Ce am scris”' };
    const lost = await browser.go(REGISTER, { form: typed, now: later(25) });
    expect(lost.status).toBe(401);
    expect(lost.html).toContain('Nu ați pierdut nimic');
    const kept = Object.fromEntries(
      [...lost.html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, n = '', v = '']) => [
        n,
        v,
      ]),
    );
    expect(kept).toMatchObject({ name: 'AO „Ce am scris”', _form: 'register' });
    expect(kept).not.toHaveProperty('_token');
    await browser.signIn('applicant2', '/ro/signed-in', { now: later(25) });
    const again = await browser.go(REGISTER, { form: kept, now: later(25) });
    expect(again.status).toBe(403);
    expect(again.html).toContain('Verificați ce ați scris și trimiteți încă o dată');
    expect(again.html).toContain('value="AO „Ce am scris”"');
    const sent = await browser.go(REGISTER, { form: { ...kept, ...hiddenOf(again, 'register') }, now: later(25) });
    expect(sent.at).toMatch(/^\/ro\/my\/organisations\/[0-9a-f-]{36}\?done=\w+$/);
  });
});

describe('leaving', () => {
  const leave = async (browser: ReturnType<typeof aBrowser>, page: Came, more: Record<string, string> = {}) => {
    const [, token = ''] = /name="_token" value="([^"]+)"/.exec(page.html) ?? [];
    return browser.go('/auth/sign-out', { form: { _token: token, ...more } });
  };

  test('ends the session here, also for whoever kept the cookie, and at the provider', async () => {
    const { browser, page } = await signedIn();
    const kept = browser.session() ?? '';
    const gone = await leave(browser, page);
    const [, href = ''] = /url=([^"]+)"/.exec(gone.html) ?? [];
    expect(new URL(href.replaceAll('&amp;', '&')).pathname).toMatch(/\/logout$/);
    expect(browser.session()).toBeUndefined();
    const thief = aBrowser();
    thief.keepSession(kept);
    expect((await thief.go(ACCOUNT)).at).toMatch(/^\/login\//);
  });

  test('everywhere ends the sessions on other devices too', async () => {
    const [here, there] = [await signedIn('applicant3'), await signedIn('applicant3')];
    await leave(here.browser, here.page, { everywhere: 'yes' });
    const there2 = aBrowser();
    there2.keepSession(there.browser.session() ?? '');
    expect((await there2.go(ACCOUNT)).at).toMatch(/^\/login\//);
  });

  test('is not done by a form of another site', async () => {
    const { browser } = await signedIn();
    expect((await browser.go('/auth/sign-out', { form: { _token: 'guessed' } })).status).toBe(400);
    expect((await browser.go(ACCOUNT)).at).toBe(ACCOUNT);
  });
});

describe('forms', () => {
  test('of another site, or without the session’s own token, do nothing', async () => {
    const { browser, page } = await signedIn('applicant1', REGISTER);
    const form = { ...hiddenOf(page, 'register'), ...anOrganisation() };
    const headers = { origin: 'https://evil.example' };
    expect((await browser.go(REGISTER, { form, headers })).status).toBe(400);
    // from who is not signed in either: it is not kept on a page of ours for them to send
    const stranger = await aBrowser().go(REGISTER, { form, headers });
    expect({ status: stranger.status, kept: stranger.html.includes(form.idno) }).toEqual({ status: 400, kept: false });
    expect((await browser.go(REGISTER, { form: { ...form, _token: 'x'.repeat(43) } })).status).toBe(403);
    expect((await browser.go(REGISTER, { form: { ...form, _form: 'constructor' } })).status).toBe(400);
    expect((await browser.go('/ro/organisations?q=Speran')).html).not.toContain(form.idno);
  });

  test('sent twice are taken once', async () => {
    const { browser, page } = await signedIn('applicant1', REGISTER);
    const form = { ...hiddenOf(page, 'register'), ...anOrganisation() };
    const sent = await Promise.all([browser.go(REGISTER, { form }), browser.go(REGISTER, { form })]);
    const again = await browser.go(REGISTER, { form });
    expect(new Set([...sent, again].map(({ at }) => at)).size).toBe(1);
    expect(again.at).toMatch(/\?done=\w+$/);
  });

  test('sent by the portal’s script are answered in JSON', async () => {
    const { browser, page } = await signedIn('applicant1', REGISTER);
    const hidden = hiddenOf(page, 'register');
    const headers = { accept: 'application/json' };
    const refused = await browser.go(REGISTER, { form: hidden, headers });
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.html)).toMatchObject({
      code: 'InvalidRequest',
      errors: expect.arrayContaining([
        { pointer: '/name', code: 'invalid-type', message: 'Completați acest câmp.' },
      ]) as unknown,
    });
    const taken = await browser.go(REGISTER, { form: { ...hidden, ...anOrganisation() }, headers });
    expect(JSON.parse(taken.html)).toMatchObject({ to: expect.stringMatching(/done=\w+$/) as unknown });
    const nobody = await aBrowser().go(REGISTER, { form: hidden, headers });
    expect(nobody.status).toBe(401);
  });

  test.each([
    ['ro', 'Formularul are peste 2000 de câmpuri', 'un nume mai lung de 200 de caractere'],
    ['ru', 'В форме больше 2000 полей', 'длиннее 200 знаков'],
    ['en', 'The form has more than 2000 fields', 'a name longer than 200 characters'],
  ])('that no page of ours could have sent are refused to anybody, in words: %s', async (language, many, long) => {
    const tooMany = Object.fromEntries(Array.from({ length: 2001 }, (_, index) => [`a${String(index)}`, '']));
    const tooLong = { [`x${'/0'.repeat(100)}`]: '' };
    const { browser } = await signedIn('applicant1', `/${language}/my/account`);
    for (const who of [browser, aBrowser()])
      for (const address of [`/${language}/my`, '/auth/sign-out'])
        for (const [form, words] of [
          [tooMany, many],
          [tooLong, long],
        ] as const) {
          const refused = await who.go(address, { form, headers: { 'accept-language': language } });
          expect({ address, status: refused.status, said: refused.html.includes(words) }).toEqual({
            address,
            status: 400,
            said: true,
          });
        }
    const script = await browser.go(`/${language}/my`, { form: tooMany, headers: { accept: 'application/json' } });
    expect({ status: script.status, ...JSON.parse(script.html) }).toMatchObject({ status: 400, code: 'TooManyFields' });
    expect((await browser.go(`/${language}/my/account`)).at).toBe(`/${language}/my/account`); // nobody was signed out
  });
});
