import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../shared/i18n/catalogue/translate.ts';
import type { Instant } from '../../../shared/kernel/instants.ts';
import type { Language } from '../../../shared/kernel/text.ts';

/** One reading of a page: in which language, when, and what was asked. */
export interface Visit {
  readonly language: Language;
  /** What follows the language in the address, without a slash at the end: `` or `/calls`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly now: Instant;
  readonly t: Translate;
  /** Where the portal is reached, for addresses people copy: `https://granturi.example`. */
  readonly origin: string;
}

/** The part of the portal that is marked in its navigation. */
export type Section = 'calls' | 'budget' | 'organisations' | 'contact';

/** A page on the way to this one. */
export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** What a page shows within the layout. */
export interface View {
  /** @default 200 */
  readonly status?: number;
  /** The page's own title; the browser's adds the portal's name. */
  readonly title: string;
  readonly section?: Section;
  /** From the home page on, without this page. @default - no way back is shown */
  readonly crumbs?: readonly Crumb[];
  readonly main: ComponentChildren;
}

export type Params = Readonly<Record<string, string>>;

/** A page as a value: its address below the language, and how it is shown; `undefined` when there is nothing there. */
export interface Page<App> {
  /** `/calls/:callId` */
  readonly path: string;
  readonly show: (app: App, visit: Visit, params: Params) => Promise<View | undefined> | View | undefined;
}

/** The address of a page in the language of the visit. */
export const at = ({ language }: Pick<Visit, 'language'>, path = ''): string => `/${language}${path}`;

/** The first page whose address this is, with what its variables stand for. */
export function pageAt<App>(
  pages: readonly Page<App>[],
  path: string,
): { readonly page: Page<App>; readonly params: Params } | undefined {
  const given = path.split('/');
  for (const page of pages) {
    const params = paramsOf(page.path.split('/'), given);
    if (params !== undefined) return { page, params };
  }
  return undefined;
}

function paramsOf(wanted: readonly string[], given: readonly string[]): Params | undefined {
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith(':')) params[segment.slice(1)] = value;
    else if (segment !== value) return undefined;
  }
  return params;
}
