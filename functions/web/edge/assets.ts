import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Manifest = z.record(z.string(), z.string());

/** The files browsers keep, as pages know them. */
export interface Assets {
  /** The hashed address of a file by its plain name: `portal.css`. */
  readonly href: (plain: string) => string;
  /** The style sheets of its pages, in their order. */
  readonly sheets: readonly string[];
  /** What runs in the browsers of who is signed in. */
  readonly script?: string;
}

/** The addresses in the manifest beside a bundle, for the pages of this part; the files themselves lie where the distribution finds them. */
export function assetsIn(folder: URL, part?: 'applicant' | 'staff'): Assets {
  const manifest = Manifest.parse(JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')));
  const href = (plain: string) => {
    const address = manifest[plain];
    if (address === undefined) throw new Error(`there is no file ${plain}`);
    return address;
  };
  const every = href('portal.css');
  if (part === undefined) return { href, sheets: [every] };
  return { href, sheets: [every, href(`${part}.css`)], script: href(`${part}.js`) };
}
