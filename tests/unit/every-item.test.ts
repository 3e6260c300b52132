import { expect, test } from 'vitest';
import { everyItem } from '../../functions/web/parts/every-item.ts';
import { err, ok } from '../../shared/kernel/result.ts';

const refused = err({ code: 'BadCursor' } as const);

test('reads a list to its end', async () => {
  const parts = { first: ok({ items: [1, 2], next: 'b' }), b: ok({ items: [3] }) };
  const read = ({ cursor }: { readonly cursor?: string | undefined }) =>
    Promise.resolve(cursor === undefined ? parts.first : parts.b);
  expect(await everyItem(read)).toEqual([1, 2, 3]);
});

test('has nothing of a list that is refused, and fails on one that breaks off halfway', async () => {
  expect(await everyItem(() => Promise.resolve(refused))).toEqual([]);
  const broken = everyItem(({ cursor }) =>
    Promise.resolve(cursor === undefined ? ok({ items: [1], next: 'b' }) : refused),
  );
  await expect(broken).rejects.toThrow('BadCursor');
});
