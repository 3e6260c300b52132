import type { PaginationProps } from '../components/pagination.tsx';
import { at, type Visit } from '../edge/page.ts';

/** The way back to the list of calls. */
export const callsCrumb = (visit: Visit) => ({ text: visit.t('navCalls'), href: at(visit, '/calls') });

/** To the next part of a list, and back to its beginning; `undefined` when this is all of it. */
export function pagingOf(visit: Visit, next: string | undefined): PaginationProps | undefined {
  const { cursor, ...asked } = visit.query;
  const here = (query: Readonly<Record<string, string>>) => {
    const text = new URLSearchParams(query).toString();
    return at(visit, visit.path) + (text === '' ? '' : `?${text}`);
  };
  if (next === undefined && cursor === undefined) return undefined;
  return {
    label: visit.t('pages'),
    ...(cursor === undefined ? {} : { previous: { text: visit.t('fromTheBeginning'), href: here(asked) } }),
    ...(next === undefined ? {} : { next: { text: visit.t('nextPage'), href: here({ ...asked, cursor: next }) } }),
  };
}
