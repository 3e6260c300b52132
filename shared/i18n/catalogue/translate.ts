import type { Language } from '../../kernel/text.ts';
import type { ro } from './ro.ts';
import type { NamesOf } from './types.ts';

type Catalogue = typeof ro;
export type MessageKey = keyof Catalogue;
type Values<Key extends MessageKey> = { readonly [Name in NamesOf<Catalogue[Key]>]: string | number };
/** Keys of messages that say themselves, without values. */
export type PlainKey = { [Key in MessageKey]: [NamesOf<Catalogue[Key]>] extends [never] ? Key : never }[MessageKey];

/** Says a message in one language; a name without a value does not compile. */
export interface Translate {
  <Key extends MessageKey>(key: Key, ...values: [NamesOf<Catalogue[Key]>] extends [never] ? [] : [Values<Key>]): string;
  /** Whether this, which came from elsewhere, is a message that says itself. */
  readonly knows: (key: string) => key is PlainKey;
}

type Messages = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
/** A reader has one language: the words of the others are not loaded. */
const catalogues: Readonly<Record<Language, () => Promise<Messages>>> = {
  ro: async () => (await import('./ro.ts')).ro,
  ru: async () => (await import('./ru.ts')).ru,
  en: async () => (await import('./en.ts')).en,
};

const loaded = new Map<Language, Promise<Translate>>();

/** The messages of a language. */
export function translator(language: Language): Promise<Translate> {
  const known = loaded.get(language) ?? catalogues[language]().then((messages) => speaking(language, messages));
  loaded.set(language, known);
  return known;
}

function speaking(language: Language, messages: Messages): Translate {
  const rules = new Intl.PluralRules(language);
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) => {
    const message = messages[key] ?? key;
    const text = typeof message === 'string' ? message : (message[rules.select(Number(values['n']))] ?? key);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
  const knows = (key: string): key is PlainKey => {
    const message = Object.hasOwn(messages, key) ? messages[key] : undefined;
    return typeof message === 'string' && !message.includes('{');
  };
  return Object.assign(say, { knows });
}
