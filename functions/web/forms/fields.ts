import { err, ok, type Result } from '../../../shared/kernel/result.ts';

/**
 * What a form sent, by the names of its fields. A field is named by its place in what the route takes: `contacts/email`, `budget/0/own`;
 * names that begin with `_` are the portal's own.
 */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Why a body is no form of ours: none has so many fields, or a name of so many characters. */
export interface NoFormOfOurs {
  readonly code: 'TooManyFields' | 'FieldNameTooLong';
  readonly most: number;
}

/** The longest list of ours has a hundred rows of five fields. */
const MOST_FIELDS = 2000;
const LONGEST_NAME = 200;

/**
 * Reads `application/x-www-form-urlencoded`, in a time that grows as the text does and no faster; what no form of ours can have sent
 * is refused. Rows nobody filled in are left out, and those after them move up.
 */
export function fieldsOf(text: string): Result<Fields, NoFormOfOurs> {
  // counted in the text itself: what is refused is not even taken apart
  if (hasMore(text, '&', MOST_FIELDS - 1)) return err({ code: 'TooManyFields', most: MOST_FIELDS });
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (name.length > LONGEST_NAME) return err({ code: 'FieldNameTooLong', most: LONGEST_NAME });
    const clean = value.replace(/\r\n?/g, '\n');
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [clean]);
    else known.push(clean);
  }
  return ok(withoutEmptyRows(fields));
}

/** Whether a text has this mark more than so many times. */
function hasMore(text: string, mark: string, most: number): boolean {
  let found = 0;
  for (let at = text.indexOf(mark); at !== -1 && found <= most; at = text.indexOf(mark, at + 1)) found += 1;
  return found > most;
}

/** The last value of a field; empty when there is none. */
export const one = (fields: Fields, name: string): string => fields.get(name)?.at(-1) ?? '';

/** What people filled in: everything but the portal's own fields. */
export const filledIn = (fields: Fields): readonly (readonly [string, readonly string[]])[] =>
  [...fields].filter(([name]) => !name.startsWith('_'));

/** Whether a step of a name is the number of a row: no list of ours has a thousand. */
export const isRowNumber = (step: string): boolean => /^\d{1,3}$/.test(step);

/** How many rows a list has among what was sent, whatever their numbers. */
export function rowsIn(fields: Fields, list: string): number {
  const numbers = [...fields.keys()]
    .filter((name) => name.startsWith(`${list}/`))
    .map((name) => name.slice(list.length + 1).split('/', 1)[0] ?? '');
  return new Set(numbers.filter(isRowNumber).map(Number)).size;
}

/** A field of a row: the steps of its name, and which of them is the row's number; the steps before it are the list. */
interface Placed {
  readonly steps: readonly string[];
  readonly at: number;
  readonly list: string;
  readonly row: number;
}

function placed(name: string): Placed | undefined {
  const steps = name.split('/');
  const at = steps.findIndex(isRowNumber);
  return at === -1 ? undefined : { steps, at, list: [...steps.slice(0, at), ''].join('/'), row: Number(steps[at]) };
}

function withoutEmptyRows(fields: Fields): Fields {
  const all = [...fields].map(([name, values]) => ({ name, values, place: placed(name) }));
  const full = new Map<string, Set<number>>();
  for (const { values, place } of all) {
    if (place === undefined || values.every((value) => value.trim() === '')) continue;
    full.set(place.list, (full.get(place.list) ?? new Set()).add(place.row));
  }
  const numbers = new Map([...full].map(([list, rows]) => [list, numbered(rows)]));
  return new Map(
    all.flatMap(({ name, values, place }): [string, readonly string[]][] => {
      if (place === undefined) return [[name, values]];
      const number = numbers.get(place.list)?.get(place.row);
      return number === undefined ? [] : [[place.steps.with(place.at, String(number)).join('/'), values]];
    }),
  );
}

/** The numbers of rows in the order of the list, each with the one it moves up to. */
const numbered = (rows: ReadonlySet<number>): ReadonlyMap<number, number> =>
  new Map([...rows].sort((a, b) => a - b).map((row, number) => [row, number]));
