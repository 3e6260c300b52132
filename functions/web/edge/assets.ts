import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Manifest = z.record(z.string(), z.string());

/** The files browsers keep, as pages know them. */
export interface Assets {
  /** The hashed address of a file by its plain name: `portal.css`. */
  readonly href: (plain: string) => string;
}

/** The addresses in the manifest beside a bundle; the files themselves lie where the distribution finds them. */
export function assetsIn(folder: URL): Assets {
  const manifest = Manifest.parse(JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')));
  return {
    href: (plain) => {
      const address = manifest[plain];
      if (address === undefined) throw new Error(`there is no file ${plain}`);
      return address;
    },
  };
}
