import { dashed } from '../../dashed.ts';

/** A row as it was written, perhaps without its code. */
interface Coded {
  readonly code?: unknown;
  readonly title?: unknown;
}

/** Gives rows without a code one of their own, made from their titles; codes that were written stay. */
export function withCodes(rows: unknown, codeFor: (title: string, index: number) => string): unknown {
  if (!Array.isArray(rows)) return rows;
  const taken = new Set((rows as readonly Coded[]).map(({ code }) => code).filter((code) => typeof code === 'string'));
  return (rows as readonly Coded[]).map((row, index) => {
    if (row.code !== undefined) return row;
    const code = free(codeFor(titleOf(row), index), taken);
    taken.add(code);
    return { ...row, code };
  });
}

function titleOf({ title }: Coded): string {
  const ro: unknown = typeof title === 'object' && title !== null && 'ro' in title ? title.ro : undefined;
  return typeof ro === 'string' ? ro : '';
}

function free(wanted: string, taken: ReadonlySet<unknown>): string {
  let code = wanted;
  for (let next = 2; taken.has(code); next += 1) code = `${wanted}${/[a-z]/.test(wanted) ? '-' : ''}${String(next)}`;
  return code;
}

/** A title as a code that begins with a letter: at most thirty characters, so that a number still fits behind. */
export const slugOf = (title: string): string => {
  const slug = dashed(title)
    .replace(/^[^a-z]+/, '')
    .slice(0, 30)
    .replace(/-+$/, '');
  return slug === '' ? 'x' : slug;
};

/** The first criterion is A, the second B. */
export const letterOf = (_title: string, index: number): string => String.fromCharCode(65 + (index % 26));
