import type { Mistake } from '../../../../http/problem.ts';
import { type Fields, one } from '../../../forms/fields.ts';

/** A list of rows in a form: in which of their fields somebody writes; the others always have a value. */
export interface RowList {
  readonly list: string;
  readonly written: readonly string[];
}

interface Kept {
  readonly fields: Fields;
  /** Where each kept row stood in the form. */
  readonly places: readonly number[];
}

/** What was sent without the rows nobody wrote in and those to be removed; the others move up. */
export function keptRows(fields: Fields, { list, written }: RowList): Kept {
  const rows = new Map<number, Map<string, readonly string[]>>();
  const others = new Map<string, readonly string[]>();
  for (const [name, values] of fields) {
    const [, index, leaf] = new RegExp(`^${list}/(\\d{1,3})/(.+)$`).exec(name) ?? [];
    if (index === undefined || leaf === undefined) others.set(name, values);
    else rows.set(Number(index), (rows.get(Number(index)) ?? new Map<string, readonly string[]>()).set(leaf, values));
  }
  const places = [...rows]
    .filter(([, row]) => !isTrue(row.get('remove')) && written.some((leaf) => isFilled(row.get(leaf))))
    .map(([index]) => index)
    .sort((a, b) => a - b);
  const kept = places.flatMap((place, index) =>
    [...(rows.get(place) ?? [])].map(([leaf, values]) => [`${list}/${String(index)}/${leaf}`, values] as const),
  );
  return { fields: new Map([...others, ...kept]), places };
}

const isFilled = (values: readonly string[] = []): boolean => values.some((value) => value.trim() !== '');
const isTrue = (values: readonly string[] = []): boolean => values.includes('yes');

/** A mistake of a kept row, at the row as it stands in the form. */
export function inForm(mistake: Mistake, { list }: RowList, places: readonly number[]): Mistake {
  const [, index, rest = ''] = new RegExp(`^/${list}/(\\d+)(/.*)?$`).exec(mistake.pointer) ?? [];
  const place = index === undefined ? undefined : places[Number(index)];
  return place === undefined ? mistake : { ...mistake, pointer: `/${list}/${String(place)}${rest}` };
}

/** What nobody asks for is not sent: a rule that is the authority's own choice has no source. */
export const withoutIdleSources = (fields: Fields): Fields =>
  new Map(
    [...fields].filter(
      ([name]) => !name.endsWith('basis/source') || one(fields, name.replace(/source$/, 'kind')) !== 'default',
    ),
  );
