import type { Refusal, Result } from '../../../shared/kernel/result.ts';
import type { Page, PageRequest } from '../../../shared/store/index.ts';

/** How many are read at once. */
const AT_ONCE = 500;

/**
 * Everything in a list that is read part by part, for sums and files; nothing where the list is refused. One that breaks off halfway
 * is a failure: a sum or a file of half of it would look whole.
 */
export async function everyItem<Item>(
  read: (part: PageRequest) => Promise<Result<Page<Item>, Refusal>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await read({ limit: AT_ONCE, cursor });
    if (!page.ok && cursor !== undefined) throw new Error(`a list broke off: ${page.error.code}`);
    if (!page.ok) return items;
    items.push(...page.value.items);
    cursor = page.value.next;
  } while (cursor !== undefined);
  return items;
}
