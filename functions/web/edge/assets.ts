import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import type { APIGatewayProxyStructuredResultV2 as Reply } from 'aws-lambda';
import * as z from 'zod';

const Manifest = z.record(z.string(), z.object({ name: z.string(), type: z.string(), compressed: z.boolean() }));

/** The files browsers keep: their addresses for pages, and the files themselves. */
export interface Assets {
  /** The address of a file by its plain name: `portal.css`. */
  readonly href: (plain: string) => string;
  /** The file under its hashed name; `undefined` when there is none. */
  readonly serve: (name: string, accepts: string | undefined) => Promise<Reply | undefined>;
}

/** Content names the file, so what was fetched once is never asked for again. */
const FOREVER = 'public, max-age=31536000, immutable';

/** The files beside a bundle, known by the manifest that was built with them. */
export function assetsIn(folder: URL): Assets {
  const manifest = Manifest.parse(JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')));
  const byName = new Map(Object.values(manifest).map((asset) => [asset.name, asset]));
  return {
    href: (plain) => {
      const asset = manifest[plain];
      if (asset === undefined) throw new Error(`there is no file ${plain}`);
      return `/assets/${asset.name}`;
    },
    serve: async (name, accepts) => {
      const asset = byName.get(name);
      if (asset === undefined) return undefined;
      const coding = asset.compressed ? codingFor(accepts) : undefined;
      const content = await readFile(new URL(name + (coding === undefined ? '' : SUFFIX[coding]), folder));
      return {
        statusCode: 200,
        headers: {
          'content-type': asset.type,
          'cache-control': FOREVER,
          'x-content-type-options': 'nosniff',
          ...(asset.compressed ? { vary: 'accept-encoding' } : {}),
          ...(coding === undefined ? {} : { 'content-encoding': coding }),
        },
        body: content.toString('base64'),
        isBase64Encoded: true,
      };
    },
  };
}

const SUFFIX = { br: '.br', gzip: '.gz' } as const;

/** The best compression the browser takes. */
export function codingFor(accepts = ''): keyof typeof SUFFIX | undefined {
  if (/\bbr\b/.test(accepts)) return 'br';
  return /\bgzip\b/.test(accepts) ? 'gzip' : undefined;
}
