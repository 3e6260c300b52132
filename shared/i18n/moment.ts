import { type Instant, type LocalDate, ZONE } from '../kernel/instants.ts';
import type { Language } from '../kernel/text.ts';

const locales: Readonly<Record<Language, string>> = { ro: 'ro-MD', ru: 'ru-MD', en: 'en-GB' };
/** Made when first needed: three formats are several milliseconds of every cold start. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE } as const;
  const format = formats.get(language) ?? new Intl.DateTimeFormat(locales[language], options);
  formats.set(language, format);
  return format;
}

/** An instant for reading, as the clock in the municipality shows it: `1 mai 2017 la 17:00`. */
export const momentText = (instant: Instant, language: Language): string =>
  formatOf(language).format(Date.parse(instant));

const days = new Map<Language, Intl.DateTimeFormat>();

function dayFormatOf(language: Language): Intl.DateTimeFormat {
  const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
  const format = days.get(language) ?? new Intl.DateTimeFormat(locales[language], options);
  days.set(language, format);
  return format;
}

/** A day of the calendar for reading: `1 mai 2017`. */
export const dayText = (day: LocalDate, language: Language): string => dayFormatOf(language).format(Date.parse(day));
