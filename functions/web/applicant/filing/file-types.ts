/** The endings of file names by type; the first is the usual one. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
};
const endingsOf = (type: string): readonly string[] => ENDINGS[type] ?? [];

/** A name for a file whose own name nobody knows: what it is, and the ending of its type. */
export const nameFor = (title: string, type: string): string =>
  [title.replace(/[/\\]/g, '-').slice(0, 180) || 'document', ...endingsOf(type).slice(0, 1)].join('.');

/** Types with their endings for a script, since not every system knows the type of a file: `image/jpeg:jpg,jpeg image/png:png`. */
export const typesWithEndings = (types: readonly string[]): string =>
  types.map((type) => `${type}:${endingsOf(type).join(',')}`).join(' ');

/** What a browser's own chooser offers. */
export const accepted = (types: readonly string[]): string =>
  types.flatMap((type) => [type, ...endingsOf(type).map((ending) => `.${ending}`)]).join(',');
