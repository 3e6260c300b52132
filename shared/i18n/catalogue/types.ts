import type { Language } from '../../kernel/text.ts';

/** The plural forms of each language by CLDR: Romanian `other` is the one with «de», Russian `other` is for fractions. */
export interface PluralForms {
  readonly ro: 'one' | 'few' | 'other';
  readonly ru: 'one' | 'few' | 'many' | 'other';
  readonly en: 'one' | 'other';
}
/** A message that counts: one text for each plural form of its language, chosen by `n`. */
export type Counted<L extends Language> = Readonly<Record<PluralForms[L], string>>;

/** The catalogue of another language: the same keys, texts for texts, all of its own plural forms where something is counted. */
export type CatalogueLike<L extends Language, Base> = {
  readonly [Key in keyof Base]: Base[Key] extends string ? string : Counted<L>;
};

/** Names between braces: `Pagina {page} din {pages}`. */
type NamesIn<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The names a message needs values for. */
export type NamesOf<Message> = Message extends string ? NamesIn<Message> : NamesIn<Message[keyof Message]> | 'n';
