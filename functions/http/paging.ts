import * as z from 'zod';

/** The query of every listing: how many, and where to go on. */
export const Paging = z.strictObject({
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'page-size')
    .default('25')
    .transform(Number),
  cursor: z.string().min(1).max(1000).optional(),
});

/** The reply of every listing: one page, and the cursor of the next when there is more. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item).readonly(), next: z.string().optional() });
