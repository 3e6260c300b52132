import { LANGUAGES, type Language } from '../../../shared/kernel/text.ts';
import { languageOf } from '../../http/problem.ts';
import type { Event } from '../../http/request.ts';

const COOKIE = 'language';

/** The language chosen last, or the browser's, or Romanian. */
export const remembered = (event: Event): Language =>
  LANGUAGES.find((language) => event.cookies?.includes(`${COOKIE}=${language}`) === true) ??
  languageOf(event.headers['accept-language']);

/** Reading in a language is choosing it; it is written only when it changes. */
export const languageCookies = (language: Language, { cookies = [] }: Event): readonly string[] =>
  cookies.includes(`${COOKIE}=${language}`)
    ? []
    : [`${COOKIE}=${language}; Path=/; Max-Age=31536000; SameSite=Lax; Secure; HttpOnly`];
