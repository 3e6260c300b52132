import type { Refusal, Result } from '../../../shared/kernel/result.ts';
import type { Page, PageRequest } from '../../../shared/store/index.ts';

/** How many are read at once. */
const AT_ONCE = 500;

/** Everything in a list that is read part by part, for sums and files; after a refusal, what was read before it. */
export async function everyItem<Item>(
  read: (part: PageRequest) => Promise<Result<Page<Item>, Refusal>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read({ limit: AT_ONCE, cursor });
    if (!page.ok) break;
    items.push(...page.value.items);
    cursor = page.value.next;
  } while (cursor !== undefined);
  return items;
}
