import { searchable } from '../kernel/text.ts';

/** Words for the legal form before a name; nearly every name of the register begins with one. */
const FORM =
  /^(?:(?:a\.?\s?o\.?|i\.?\s?p\.?|asociatia(?: obsteasca)?|fundatia|institutia privata|о\.?о\.?|общественн(?:ая организация|ое объединение)|фонд|частное учреждение)(?:\s+|$))+/;

/** A name as the register orders it and is searched: `AO „Pași Mici”` under `pasi mici`. */
export const registerName = (name: string): string => searchable(name).replace(FORM, '');
