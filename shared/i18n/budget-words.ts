import type { Bucket, Movement } from '../budget/index.ts';
import type { Language } from '../kernel/text.ts';

type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, string>>>>;

const buckets: Words<Bucket> = {
  available: { ro: 'disponibili', ru: 'доступно', en: 'available' },
  announced: { ro: 'anunțați în concursuri', ru: 'объявлено в конкурсах', en: 'announced in calls' },
  reserved: { ro: 'rezervați pentru câștigători', ru: 'зарезервировано за победителями', en: 'reserved for winners' },
  contracted: { ro: 'contractați', ru: 'по договорам', en: 'contracted' },
  paid: { ro: 'plătiți', ru: 'выплачено', en: 'paid' },
};

const movements: Words<Movement> = {
  secure: { ro: 'alocare', ru: 'выделение', en: 'secured' },
  cut: { ro: 'rectificare în minus', ru: 'сокращение', en: 'cut' },
  transfer: { ro: 'transfer', ru: 'перенос', en: 'transfer' },
  announce: { ro: 'anunțare', ru: 'объявление', en: 'announced' },
  reserve: { ro: 'rezervare', ru: 'резервирование', en: 'reserved' },
  release: { ro: 'eliberare', ru: 'высвобождение', en: 'released' },
  cancel: { ro: 'anularea rezervării', ru: 'отмена резерва', en: 'reservation cancelled' },
};

/** The money in a bucket, as a page says it. */
export const bucketText = (bucket: Bucket, language: Language): string => buckets[bucket][language];

export const movementText = (movement: Movement, language: Language): string => movements[movement][language];

/** Where a pot's money comes from; a donation goes by its short name. */
export function sourceText(source: string, language: Language): string {
  const municipal = { ro: 'bani municipali', ru: 'муниципальные деньги', en: 'municipal money' };
  const donation = { ro: 'donația', ru: 'пожертвование', en: 'donation' };
  return source === 'municipal' ? municipal[language] : `${donation[language]} ${source.replace(/^sponsor-/, '')}`;
}
