import type { Language } from '../../shared/kernel/text.ts';
import { decoded } from './page-text.ts';

/** Elements that have no end. */
const VOID: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
/** What is in them is no text of the page, or cannot say its language. */
const SILENT: ReadonlySet<string> = new Set(['title', 'script', 'style', 'textarea']);

/** Texts of the authority in the places of `places/` that exist in Romanian only, by the language that lacks them. */
const ROMANIAN_ONLY: readonly string[] = [
  ...['Organizația este înregistrată', 'Statutul', 'Fotografii', 'Noutatea', 'Statutul nu este semnat.'],
  ...['Proiecte sociale ale organizațiilor necomerciale.', 'Prea puține cereri.'],
  ...['Servicii sociale pentru copii din păturile', 'Educația atitudinii tolerante față de păturile social'],
  ...[
    'Mișcarea voluntariatului copiilor',
    'Servicii pentru bolnavii de tuberculoză',
    'Protecția mediului înconjurător',
  ],
  ...['Sport în masă și mod sănătos', 'Educația atitudinii tolerante față de păturile vulnerabile'],
];
const LACKING: Readonly<Record<Exclude<Language, 'ro'>, readonly string[]>> = {
  ru: ROMANIAN_ONLY,
  en: [...ROMANIAN_ONLY, 'Servicii sociale pentru copii'],
};
/** Names of files, and what applicants write, are their own. */
const OF_OTHERS = /Statutul asociației\S*|Fotografii\.\S+|Servicii sociale pentru copii\./g;

interface Open {
  readonly name: string;
  readonly lang: string;
}
interface Piece {
  readonly text: string;
  /** The element it stands in. */
  readonly within: Open | undefined;
}

/** The texts of a page, each with the element it stands in and the language that one is in. */
function piecesOf(html: string): readonly Piece[] {
  const open: Open[] = [];
  const pieces: Piece[] = [];
  for (const { groups = {} } of html.matchAll(TOKEN)) {
    const { text, ended, begun, attributes = '' } = groups;
    if (text !== undefined) pieces.push({ text: decoded(text), within: open.at(-1) });
    if (ended !== undefined) open.splice(open.findLastIndex(({ name }) => name === ended));
    if (begun !== undefined && !isEmpty(begun, attributes)) open.push(openedBy(begun, attributes, open.at(-1)));
  }
  return pieces;
}
const openedBy = (name: string, attributes: string, around: Open | undefined): Open => ({
  name,
  lang: /\blang="(\w+)"/.exec(attributes)?.[1] ?? around?.lang ?? '',
});
const isEmpty = (name: string, attributes: string): boolean => VOID.has(name) || attributes.endsWith('/');
const TOKEN = /<\/(?<ended>[a-z][\w-]*)>|<(?<begun>[a-z][\w-]*)(?<attributes>[^>]*)>|(?<text>[^<]+)/gi;

/** Romanian texts of a page in another language that are not marked as such: whoever reads aloud would mangle them. */
export function unmarked(html: string, language: Exclude<Language, 'ro'>): readonly string[] {
  const heard = piecesOf(html).filter(
    ({ within }) => within !== undefined && within.lang !== 'ro' && !SILENT.has(within.name),
  );
  const isRomanian = (text: string) => LACKING[language].some((known) => text.replace(OF_OTHERS, '').includes(known));
  return [...new Set(heard.map(({ text }) => text.trim()).filter(isRomanian))];
}
