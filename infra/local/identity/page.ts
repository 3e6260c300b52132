import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { LANGUAGES } from '../../../shared/kernel/text.ts';
import type { Language } from '../../../shared/kernel/text.ts';
import { Markup, NOTHING, markup } from './markup.ts';
import { STYLES } from './styles.ts';
import { TEXTS } from './texts.ts';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Markup;
  /** Where the page is in another language. @default - it cannot be switched */
  readonly inLanguage?: (language: Language) => string;
}

const styleHash = createHash('sha256').update(STYLES).digest('base64');

/** Nothing but the one style may load; forms go to this server, which then sends people back to `origins`. */
export const policy = (origins: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    ["form-action 'self'", ...origins].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

const languageLinks = (page: Page, address: (language: Language) => string): Markup => {
  const link = (language: Language): Markup => {
    const current = language === page.language ? markup` aria-current="true"` : NOTHING;
    const name = TEXTS[language].languageName;
    return markup`<li><a href="${address(language)}" lang="${language}" hreflang="${language}"${current}>${name}</a></li>`;
  };
  return markup`<nav aria-label="${TEXTS[page.language].languages}"><ul>${LANGUAGES.map(link)}</ul></nav>`;
};

/** The whole document. */
export const documentOf = (page: Page): string =>
  markup`<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} – Concurs</title>
<style>${new Markup(STYLES)}</style>
</head>
<body>
<header><div><p><strong>Concurs</strong> · ${TEXTS[page.language].local}</p>
${page.inLanguage === undefined ? NOTHING : languageLinks(page, page.inLanguage)}</div></header>
<main>${page.body}</main>
</body>
</html>
`.text;

/** Headers that every answer to a browser carries. */
export const pageHeaders = (origins: readonly string[]): Readonly<Record<string, string>> => ({
  'cache-control': 'no-store',
  'content-security-policy': policy(origins),
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
});

/** Sends a page. */
export function sendPage(res: ServerResponse, status: number, page: Page, origins: readonly string[]): void {
  res.writeHead(status, { ...pageHeaders(origins), 'content-type': 'text/html; charset=utf-8' });
  res.end(documentOf(page));
}

/** The first of these language tags that we speak: `ru-MD` is Russian; Romanian when there is none. */
export function languageOf(...tags: readonly unknown[]): Language {
  const wanted = tags.flatMap((tag) => (typeof tag === 'string' ? tag.toLowerCase().split(/[\s,]+/) : []));
  const primary = wanted.map((tag) => tag.split('-')[0]);
  const found = primary.find((tag) => LANGUAGES.some((language) => language === tag));
  return LANGUAGES.find((language) => language === found) ?? 'ro';
}
