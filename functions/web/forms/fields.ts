/**
 * What a form sent, by the names of its fields. A field is named by its place in what the route takes: `contacts/email`, `budget/0/own`;
 * names that begin with `_` are the portal's own.
 */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** Reads `application/x-www-form-urlencoded`; rows nobody filled in are left out, and those after them move up. */
export function fieldsOf(text: string): Fields {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) {
    const clean = value.replace(/\r\n?/g, '\n');
    fields.set(name, [...(fields.get(name) ?? []), clean]);
  }
  return withoutEmptyRows(fields);
}

/** The last value of a field; empty when there is none. */
export const one = (fields: Fields, name: string): string => fields.get(name)?.at(-1) ?? '';

/** What people filled in: everything but the portal's own fields. */
export const filledIn = (fields: Fields): readonly (readonly [string, readonly string[]])[] =>
  [...fields].filter(([name]) => !name.startsWith('_'));

const ROW = /^(.*?\/)?(\d+)(\/.*)?$/;

function withoutEmptyRows(fields: Fields): Fields {
  const full = new Map<string, Set<number>>();
  for (const [name, values] of fields) {
    const [, list = '', index] = ROW.exec(name) ?? [];
    if (index === undefined || values.every((value) => value.trim() === '')) continue;
    full.set(list, (full.get(list) ?? new Set()).add(Number(index)));
  }
  const places = new Map([...full].map(([list, rows]) => [list, [...rows].sort((a, b) => a - b)]));
  return new Map(
    [...fields].flatMap(([name, values]): [string, readonly string[]][] => {
      const [, list = '', index, rest = ''] = ROW.exec(name) ?? [];
      if (index === undefined) return [[name, values]];
      const place = places.get(list)?.indexOf(Number(index)) ?? -1;
      return place === -1 ? [] : [[`${list}${String(place)}${rest}`, values]];
    }),
  );
}
