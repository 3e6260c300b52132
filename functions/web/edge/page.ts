import type { ComponentChildren } from 'preact';
import type { Translate } from '../../../shared/i18n/catalogue/translate.ts';
import type { Instant } from '../../../shared/kernel/instants.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import type { Access } from '../../http/access.ts';
import type { Person } from '../session/sessions.ts';
import type { Attempt, Form } from './form.ts';

/** One reading of a page: in which language, when, by whom, and what was asked. */
export interface Visit {
  readonly language: Language;
  /** What follows the language in the address, without a slash at the end: `` or `/calls`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly now: Instant;
  readonly t: Translate;
  /** Where the portal is reached, for addresses people copy: `https://granturi.example`. */
  readonly origin: string;
  /** Who is signed in. */
  readonly person?: Person;
  /** What was just sent from this page and refused, to be shown again as it was typed. */
  readonly attempt?: Attempt;
}

/** A reading by somebody who is signed in. */
export interface OwnVisit extends Visit {
  readonly person: Person;
}

/** The part of the portal that is marked in its navigation. */
export type Section =
  'calls' | 'budget' | 'organisations' | 'contact' | 'my' | 'evaluation' | 'admin' | 'finance' | 'audit';

/** A page on the way to this one. */
export interface Crumb {
  readonly text: string;
  readonly href: string;
  /** Language of the text, when it is not the page's. */
  readonly lang?: 'ro';
}

/** What a page shows within the layout. */
export interface View {
  /** @default 200 */
  readonly status?: number;
  /** The page's own title; the browser's adds the portal's name. */
  readonly title: string;
  /** Language of the title, when it is not the page's. */
  readonly titleLang?: 'ro' | undefined;
  readonly section?: Section;
  /** From the home page on, without this page. @default - no way back is shown */
  readonly crumbs?: readonly Crumb[];
  /** Whether the whole width is used, for wide tables. @default false */
  readonly wide?: boolean;
  /** Origins beside our own to which the page's forms send files. */
  readonly uploadsTo?: string;
  /** Where what is wrong with a field is mended, when that is not a field of this page. */
  readonly mendAt?: (pointer: string) => string | undefined;
  /** What was just sent and refused: the layout names what is wrong above the page. */
  readonly attempt?: Attempt;
  readonly main: ComponentChildren;
}

/** A file instead of a page: exactly what a page shows, to take away. */
export interface Download {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Buffer | string;
}

/** Another address instead of a page, for a document that is opened at the store. */
export interface Elsewhere {
  readonly location: string;
}

export type Shown = View | Download | Elsewhere | undefined;
export type Params = Readonly<Record<string, string>>;

/**
 * A page as a value: its address below the language, who may see it, how it is shown (`undefined` when there is nothing there), and
 * what its forms do.
 */
export interface Page<App, V extends Visit = Visit> {
  /** `/calls/:callId` */
  readonly path: string;
  /** @default anyone */
  readonly allow?: Access;
  readonly show: (app: App, visit: V, params: Params) => Promise<Shown> | Shown;
  /** By the name each form sends in `_form`. */
  readonly forms?: Readonly<Record<string, Form<App>>>;
}
/** A page for people who are signed in; it says which. */
export type OwnPage<App> = Page<App, OwnVisit> & { readonly allow: Access };

/** The address of a page in the language of the visit. */
export const at = ({ language }: Pick<Visit, 'language'>, path = ''): string => `/${language}${path}`;

/** The first page whose address this is, with what its variables stand for. */
export function pageAt<P extends { readonly path: string }>(
  pages: readonly P[],
  path: string,
): { readonly page: P; readonly params: Params } | undefined {
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
