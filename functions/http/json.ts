import { visit } from 'jsonc-parser';
import { err, ok, type Result } from '../../shared/kernel/result.ts';

/** Why a body is no acceptable JSON; `at` names the key that came twice. */
export type BadJson =
  { readonly code: 'MalformedJson' } | { readonly code: 'DuplicateKey'; readonly at: readonly [string] };

/** JSON as the standard has it, refusing duplicate keys, which parsers read differently. */
export function parseJson(text: string): Result<unknown, BadJson> {
  try {
    const value: unknown = JSON.parse(text);
    const twice = duplicateKey(text);
    return twice === undefined ? ok(value) : err({ code: 'DuplicateKey', at: [twice] });
  } catch {
    return err({ code: 'MalformedJson' });
  }
}

function duplicateKey(text: string): string | undefined {
  const seen: Set<string>[] = [];
  let twice: string | undefined;
  visit(text, {
    onObjectBegin: () => void seen.push(new Set()),
    onObjectEnd: () => void seen.pop(),
    onObjectProperty: (key, _offset, _length, _line, _character, path) => {
      if (seen.at(-1)?.has(key) === true) twice ??= pointerOf([...path(), key]);
      seen.at(-1)?.add(key);
    },
  });
  return twice;
}

const MOST_POINTER = 300;

/** A JSON pointer (RFC 6901): `/budget/0/price`; one longer than 300 characters is cut off, for a client can make keys of a megabyte. */
export function pointerOf(path: readonly PropertyKey[]): string {
  const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return pointer.length > MOST_POINTER ? `${pointer.slice(0, MOST_POINTER)}…` : pointer;
}
