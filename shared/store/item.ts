import * as z from 'zod';

/** Where an item lives: two composed strings. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A stored row: its key, its type and whatever the context's codec puts there. */
export interface Item extends Key {
  readonly type: string;
  readonly [attribute: string]: unknown;
}

/** A row that its own schema does not know is a defect and never skipped. */
export class CorruptItem extends Error {
  constructor(item: Readonly<Record<string, unknown>>, cause: z.ZodError) {
    super(`item ${String(item['pk'])} / ${String(item['sk'])} does not fit its schema: ${z.prettifyError(cause)}`, {
      cause,
    });
    this.name = 'CorruptItem';
  }
}

/** Reads a row by its schema; throws `CorruptItem`. */
export function fromItem<T>(schema: z.ZodType<T>, item: Readonly<Record<string, unknown>>): T {
  const parsed = schema.safeParse(item);
  if (!parsed.success) throw new CorruptItem(item, parsed.error);
  return parsed.data;
}

/** A number that sorts as text: 7 is `0000000007`. */
export const sortable = (number: number): string => number.toString().padStart(10, '0');
