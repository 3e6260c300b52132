import type { PaginationProps } from '../components/pagination.tsx';
import { at, type Visit } from '../edge/page.ts';

type Query = Readonly<Record<string, string>>;

/** What an address says of where one is in a list, in which form it is wanted and what was just done, and not of what is in the list. */
const NO_FILTERS = new Set(['page', 'cursor', 'format', 'done', 'added', 'receipt']);

/** What the list of an address is filtered by; empty filters are none. */
export const filtersOf = (query: Query): Query =>
  Object.fromEntries(Object.entries(query).filter(([name, value]) => !NO_FILTERS.has(name) && value !== ''));

/** The same address with other words in it; empty ones are left out. */
export function withQuery(address: string, query: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  return said.length === 0 ? address : `${address}?${new URLSearchParams(said).toString()}`;
}

/** This page with its filters, at another place of its list. */
const elsewhere = (visit: Visit, place: Readonly<Record<string, string | undefined>>): string =>
  withQuery(at(visit, visit.path), { ...filtersOf(visit.query), ...place });

interface Counted {
  readonly count: number;
  readonly perPage: number;
}
const pagesOf = ({ count, perPage }: Counted): number => Math.max(1, Math.ceil(count / perPage));

/** Which page of a list was asked for: `?page=2`; what cannot be one is the first, and so is one behind the last, where the count is known. */
export function pageIn({ page = '' }: Query, list?: Counted): number {
  const asked = /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
  return list !== undefined && asked > pagesOf(list) ? 1 : asked;
}

/** To the page before and the page after, with the filters as they are; `undefined` when one page is all. */
export function numbered(visit: Visit, { page, ...list }: Counted & { readonly page: number }) {
  const pages = pagesOf(list);
  if (pages === 1) return undefined;
  const to = (other: number) => elsewhere(visit, { page: other === 1 ? undefined : String(other) });
  return {
    label: visit.t('pages'),
    ...(page > 1 ? { previous: { text: visit.t('previousPage'), href: to(page - 1) } } : {}),
    ...(page < pages ? { next: { text: visit.t('nextPage'), href: to(page + 1) } } : {}),
  } satisfies PaginationProps;
}

/** To the next part of a list whose length nobody knows, and back to its beginning; `undefined` when this is all of it. */
export function pagingOf(visit: Visit, next: string | undefined): PaginationProps | undefined {
  const { cursor } = visit.query;
  if (next === undefined && cursor === undefined) return undefined;
  return {
    label: visit.t('pages'),
    ...(cursor === undefined ? {} : { previous: { text: visit.t('fromTheBeginning'), href: elsewhere(visit, {}) } }),
    ...(next === undefined ? {} : { next: { text: visit.t('nextPage'), href: elsewhere(visit, { cursor: next }) } }),
  };
}
