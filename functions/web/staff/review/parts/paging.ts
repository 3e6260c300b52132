import type { PaginationProps } from '../../../components/pagination.tsx';
import { at, type OwnVisit } from '../../../edge/page.ts';

/** Which page of a list was asked for, as it can be: `?page=2`; anything else is the first. */
export function pageIn({ page = '' }: Readonly<Record<string, string>>): number {
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
}

interface Place {
  readonly page: number;
  readonly count: number;
  readonly perPage: number;
}

/** The same address with other words in it; empty ones are left out. */
export function withQuery(address: string, query: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(query).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '',
  );
  return said.length === 0 ? address : `${address}?${new URLSearchParams(said).toString()}`;
}

/** To the page before and the page after, with the filters as they are; `undefined` when one page is all. */
export function numbered(visit: OwnVisit, { page, count, perPage }: Place): PaginationProps | undefined {
  const pages = Math.max(1, Math.ceil(count / perPage));
  if (pages === 1) return undefined;
  const { done: _, ...query } = visit.query;
  const to = (other: number) =>
    withQuery(at(visit, visit.path), { ...query, page: other === 1 ? undefined : String(other) });
  return {
    label: visit.t('pages'),
    ...(page > 1 ? { previous: { text: visit.t('reviewPreviousPage'), href: to(page - 1) } } : {}),
    ...(page < pages ? { next: { text: visit.t('nextPage'), href: to(page + 1) } } : {}),
  };
}
