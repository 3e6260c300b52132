import type { Language } from '../../kernel/text.ts';
import { en } from './en.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import type { NamesOf } from './types.ts';

type Catalogue = typeof ro;
export type MessageKey = keyof Catalogue;
type Values<Key extends MessageKey> = { readonly [Name in NamesOf<Catalogue[Key]>]: string | number };

/** Says a message in one language; a name without a value does not compile. */
export type Translate = <Key extends MessageKey>(
  key: Key,
  ...values: [NamesOf<Catalogue[Key]>] extends [never] ? [] : [Values<Key>]
) => string;

const catalogues = { ro, ru, en };

/** Whether this is the key of a message that says itself, without values. */
export const isMessage = (key: string): key is PlainKey => Object.hasOwn(ro, key);
type PlainKey = { [Key in MessageKey]: [NamesOf<Catalogue[Key]>] extends [never] ? Key : never }[MessageKey];
const rules = new Map<Language, Intl.PluralRules>();

function formOf(language: Language, n: number): Intl.LDMLPluralRule {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(n);
}

/** The messages of a language. */
export function translator(language: Language): Translate {
  const messages: Readonly<Record<string, string | Readonly<Record<string, string>>>> = catalogues[language];
  return (key, ...[values]: readonly (Readonly<Record<string, string | number>> | undefined)[]) => {
    const message = messages[key] ?? key;
    const text = typeof message === 'string' ? message : (message[formOf(language, Number(values?.['n']))] ?? key);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values?.[name] ?? whole));
  };
}
