import * as z from 'zod';

export const LANGUAGES = ['ro', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

// Control characters never belong in a person's text; line breaks and tabs do. Half a surrogate pair is no character: it would be
// stored as another one, and the hash of what was said would not hold.
const printable =
  /^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]*$/u;
const oneLine = /^[^\u0000-\u001F\u007F\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]*$/u;

// Composing takes the square of how many marks stand on one letter; text in any language has few (UAX #15 lets a stream have 30).
const STACKED = /\p{M}{31}/u;
/** The text composed; of one that would take long, what is refused as no plain text. */
const composed = (text: string): string => (STACKED.test(text) ? '\u0000' : text.normalize('NFC'));

// All checks at once: each link of a chain of methods would make another schema, and a cold start makes hundreds of these.
const typed = (max: number, allowed: RegExp) =>
  z.string().check(z.trim(), z.overwrite(composed), z.minLength(1), z.maxLength(max), z.regex(allowed, 'plain-text'));
/** One line typed by a person: trimmed, normalised, at most `max` characters, no control characters. */
export const Line = (max: number) => typed(max, oneLine);
/** Several lines typed by a person: as `Line`, with line breaks. */
export const Prose = (max: number) => typed(max, printable);

/** A text of the authority: Romanian always, Russian and English where they exist (a missing one is shown in Romanian, marked). */
export const Text = (max: number) => {
  const prose = Prose(max);
  const translation = prose.optional();
  return z.strictObject({ ro: prose, ru: translation, en: translation });
};
export type Text = z.infer<ReturnType<typeof Text>>;

/** The text in this language, or in Romanian when there is none. */
export const inLanguage = (text: Text, language: Language): string => text[language] ?? text.ro;

/** A name as it is searched: lower case, without diacritics and quotation marks, short enough for a key. */
export const searchable = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}"'„”“«»`]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
