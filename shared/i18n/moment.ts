import { type Instant, ZONE } from '../kernel/instants.ts';
import type { Language } from '../kernel/text.ts';

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  ro: formatOf('ro-MD'),
  ru: formatOf('ru-MD'),
  en: formatOf('en-GB'),
};

function formatOf(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE });
}

/** An instant for reading, as the clock in the municipality shows it: `1 mai 2017 la 17:00`. */
export const momentText = (instant: Instant, language: Language): string =>
  formats[language].format(Date.parse(instant));
