import { type Fields, filledIn } from './fields.ts';

/** What was filled in, as nested as the names of the fields say: texts at the ends, parts on the way. */
export type Tree = { readonly texts: readonly string[] } | Parts;
interface Parts {
  readonly parts: ReadonlyMap<string, Tree>;
}
interface Growing {
  readonly parts: Map<string, Tree | Growing>;
}

/** Names that would reach into what every object has. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
/** No place in what a route takes lies deeper; whoever walks a tree goes as deep as it is. */
const MOST_STEPS = 8;

/**
 * The fields of a form as a tree: `budget/0/own` is `own` of `0` of `budget`. A name that is both a text and a place keeps the place; one
 * that is no place at all is left out.
 */
export function treeOf(fields: Fields): Parts {
  const root: Growing = { parts: new Map() };
  for (const [name, texts] of filledIn(fields)) {
    const path = name.split('/', MOST_STEPS + 1); // one more than there may be shows that there are more
    if (path.length <= MOST_STEPS && path.every((step) => !FORBIDDEN.has(step))) plant(root, path, texts);
  }
  return root;
}

function plant(root: Growing, path: readonly string[], texts: readonly string[]): void {
  let at = root;
  for (const step of path.slice(0, -1)) at = partOf(at, step);
  const last = path.at(-1) ?? '';
  if (!at.parts.has(last)) at.parts.set(last, { texts });
}

function partOf({ parts }: Growing, step: string): Growing {
  const known = parts.get(step);
  if (known !== undefined && 'parts' in known && known.parts instanceof Map) return { parts: known.parts };
  const grown: Growing = { parts: new Map() };
  parts.set(step, grown);
  return grown;
}

/** Whether nobody filled in anything here. */
export const isEmpty = (tree: Tree | undefined): boolean => {
  if (tree === undefined) return true;
  return 'texts' in tree ? tree.texts.every((text) => text.trim() === '') : [...tree.parts.values()].every(isEmpty);
};

/** The tree as plain values, for a schema to say what is wrong with it. */
export const plain = (tree: Tree): unknown =>
  'texts' in tree ? tree.texts.at(-1) : Object.fromEntries([...tree.parts].map(([name, part]) => [name, plain(part)]));
