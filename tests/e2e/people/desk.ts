import type { Locator, Page } from 'playwright-core';
import type { PlainKey, Translate } from '../../../shared/i18n/catalogue/translate.ts';
import type { Language } from '../../../shared/kernel/text.ts';

export interface DeskProps {
  readonly page: Page;
  readonly t: Translate;
  readonly language: Language;
  readonly scripted: boolean;
}

/** Somebody at a browser, who finds everything by the words on the page. */
export class Desk {
  readonly page: Page;
  readonly t: Translate;
  readonly language: Language;
  readonly scripted: boolean;
  constructor({ page, t, language, scripted }: DeskProps) {
    this.page = page;
    this.t = t;
    this.language = language;
    this.scripted = scripted;
  }

  /** Does something after which another page is there. */
  async leavesFor(act: () => Promise<unknown>): Promise<void> {
    const there = this.page.waitForEvent('domcontentloaded');
    there.catch(() => undefined); // why: when the act itself fails, that is what is told
    await act();
    await there;
  }
  /** Goes where a link leads. */
  follow(words: PlainKey): Promise<void> {
    return this.followNamed(this.t(words));
  }
  followNamed(name: string): Promise<void> {
    return this.leavesFor(() => this.page.getByRole('link', { name, exact: true }).first().click());
  }
  /** Presses a button. */
  press(words: PlainKey): Promise<void> {
    return this.leavesFor(() => this.button(words).click());
  }
  button(words: PlainKey): Locator {
    return this.page.getByRole('button', { name: this.t(words), exact: true });
  }

  /** Fills in a field. */
  writes(words: PlainKey, text: string): Promise<void> {
    return this.writesIn(this.t(words), text);
  }
  writesIn(label: string, text: string): Promise<void> {
    return this.page.getByLabel(label, { exact: true }).fill(text);
  }
  /** Fields that belong together under one heading. */
  group(name: string): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }
  writesUnder(group: string, words: PlainKey, text: string): Promise<void> {
    return this.group(group).getByLabel(this.t(words), { exact: true }).fill(text);
  }
  /** Picks one of several. */
  picks(words: PlainKey): Promise<void> {
    return this.page.getByRole('radio', { name: this.t(words), exact: true }).check();
  }
  ticks(words: PlainKey): Promise<void> {
    return this.page.getByRole('checkbox', { name: this.t(words), exact: true }).check();
  }

  /** Finds these words on the page. */
  reads(words: PlainKey): Promise<void> {
    return this.readsText(this.t(words));
  }
  readsText(text: string): Promise<void> {
    return this.page.getByText(text.replaceAll('\u00a0', ' ')).first().waitFor();
  }
  /** Everything the page says. */
  async text(): Promise<string> {
    return (await this.page.getByRole('main').innerText()).replaceAll('\u00a0', ' ');
  }
  /** The fact of this name in a list of facts. */
  async fact(words: PlainKey): Promise<string> {
    const name = this.page.getByText(this.t(words), { exact: true }).and(this.page.locator('dt'));
    return (await name.locator('xpath=following-sibling::dd[1]').innerText()).trim();
  }
  async leaves(): Promise<void> {
    await this.page.context().close();
  }
}
