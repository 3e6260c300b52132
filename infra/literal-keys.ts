import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

const CONSTANT = /^const (_\w+) = (".*");$/gm;

/** Writes `"http":` for `[_h]:` where `_h` is a string constant of the same file. */
export function literalKeys(source: string): string {
  const constants = new Map(Array.from(source.matchAll(CONSTANT), ([, name, text]) => [name, text]));
  return source.replaceAll(/\[(_\w+)\]:/g, (computed, name: string) => {
    const text = constants.get(name);
    return text === undefined ? computed : `${text}:`;
  });
}

/**
 * Lets esbuild drop the operations of a client that nobody calls. The SDK's schemas spell their keys as computed ones, which
 * might have effects, so without this every schema of S3 stays in a bundle that uses three: 60 KB.
 */
export const dropUnusedSchemas: Plugin = {
  name: 'drop-unused-schemas',
  setup: (build) => {
    build.onLoad({ filter: /client-s3[/\\]dist-es[/\\]schemas[/\\]\w+\.js$/ }, async ({ path }) => ({
      contents: literalKeys(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};
