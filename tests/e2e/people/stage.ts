import type { Browser, BrowserContext } from 'playwright-core';
import { ACCOUNTS } from '../../../infra/local/identity/accounts.ts';
import { type Translate, translator } from '../../../shared/i18n/catalogue/translate.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import { aGuardedStack, type GuardedStack } from '../../rights/guarded-stack.ts';
import { Desk } from './desk.ts';

/** In which language people read, and whether their browsers run scripts. */
export interface Variant {
  readonly language: Language;
  readonly scripted: boolean;
}

/** The hour it is on a platform, and a browser for whoever comes. */
export interface People extends Variant {
  readonly t: Translate;
  /** Moves the time for everybody. */
  itIs(moment: string): Promise<void>;
  /** Somebody signs in on the real page, in a browser of their own. */
  comes(username: string): Promise<Desk>;
  /** Somebody without an account opens the portal. */
  passesBy(): Promise<Desk>;
  /** What browsers complained of, other than a step that was refused. */
  readonly complaints: readonly string[];
  /** Where the person who came last is, and what they read there: for a story that broke off. */
  whereItStopped(): Promise<string>;
}
/** A platform of its own with the people of a story. */
export interface Stage extends People {
  /** What the functions of the platform did with their rights, and what was refused to them. */
  readonly guarded: GuardedStack;
  stop(): Promise<void>;
}

/** How long anybody waits for a page or a word on it. */
const PATIENCE = 20_000;
/** The browser's own line about a refused step; the page says what was refused. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Starts a platform for one story; its functions have the rights of their roles and no others. */
export async function aStage(browser: Browser, variant: Variant): Promise<Stage> {
  const guarded = await aGuardedStack();
  return { ...(await onPlatform(browser, variant, guarded.stack.url)), guarded, stop: guarded.stop };
}

/** The people of a story on a platform that runs already. */
export async function onPlatform(browser: Browser, variant: Variant, url: string): Promise<People> {
  const { language, scripted } = variant;
  const t = await translator(language);
  const complaints: string[] = [];
  let last: Desk | undefined;
  const passesBy = async () => {
    const context = await browser.newContext({ javaScriptEnabled: scripted, locale: `${language}-MD` });
    context.setDefaultTimeout(PATIENCE);
    last = new Desk({ page: await listening(context, complaints), t, language, scripted });
    await last.page.goto(`${url}/${language}`);
    return last;
  };
  return {
    ...{ language, scripted, t, complaints, passesBy },
    itIs: (moment) => moved(url, moment),
    comes: async (username) => signedIn(await passesBy(), username),
    whereItStopped: async () => `${last?.page.url() ?? ''}\n${(await last?.text()) ?? ''}`,
  };
}

async function listening(context: BrowserContext, complaints: string[]) {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (!REFUSED.test(message.text())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

async function moved(url: string, now: string): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${url}/local/clock`, { method: 'PUT', headers, body: JSON.stringify({ now }) });
  if (!reply.ok) throw new Error(`the clock did not move: ${String(reply.status)}`);
}

async function signedIn(desk: Desk, username: string): Promise<Desk> {
  const account = ACCOUNTS.find((one) => one.username === username);
  if (account === undefined) throw new Error(`nobody is called ${username}`);
  await desk.follow('signIn');
  await desk.leavesFor(() => desk.page.getByRole('button', { name: account.name }).click());
  await desk.page.getByRole('link', { name: account.name, exact: true }).waitFor();
  return desk;
}
