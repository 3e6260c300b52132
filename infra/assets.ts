import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = resolve(import.meta.dirname, '..');
const WEB = join(ROOT, 'functions/web');
const STYLES = join(WEB, 'styles');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A file of the portal as it is served: its name changes with its content, so it may be kept for ever. */
interface Asset {
  readonly name: string;
  readonly type: string;
  /** Kept beside it in smaller forms; fonts are compressed already. */
  readonly compressed: boolean;
}

/**
 * Makes what browsers keep (style sheet, fonts, arms) in a folder beside a function's bundle, with `manifest.json`, by which the
 * function knows them. Style sheets name fonts by their plain names here and by their hashed ones there.
 */
export async function buildAssets(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const manifest: Record<string, Asset> = {};
  const keep = async (plain: string, content: Buffer) => {
    manifest[plain] = await write(folder, plain, content);
  };
  for (const kind of ['fonts', 'images'])
    for (const file of (await readdir(join(WEB, kind))).sort())
      if (extname(file) in TYPES) await keep(file, await readFile(join(WEB, kind, file)));
  await keep('portal.js', await script());
  await keep('portal.css', Buffer.from(await styles(manifest)));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}

/** The portal's script as browsers with ES modules understand it; the others get none and lose nothing but comfort. */
async function script(): Promise<Buffer> {
  const { outputFiles } = await build({
    entryPoints: [join(WEB, 'client/portal.ts')],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2018',
    minify: true,
    legalComments: 'none',
    write: false,
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

/** The style sheet takes seconds to make and seldom changes, so it is kept by what it is made of. */
async function styles(manifest: Readonly<Record<string, Asset>>): Promise<string> {
  const cached = join(ROOT, 'node_modules/.cache/concurs', `styles-${await fingerprint()}.css`);
  const css = await readFile(cached, 'utf8').catch(async () => {
    const made = await compiled();
    await mkdir(dirname(cached), { recursive: true });
    await writeFile(cached, made);
    return made;
  });
  return css.replace(/url\("?([\w.-]+)"?\)/g, (_, plain: string) => `url(${named(manifest, plain)})`);
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(STYLES)).sort()) hash.update(file).update(await readFile(join(STYLES, file)));
  for (const name of ['govuk-frontend', 'sass'])
    hash.update(await readFile(join(ROOT, 'node_modules', name, 'package.json')));
  return hash.digest('hex').slice(0, 16);
}

async function compiled(): Promise<string> {
  const { compileAsync } = await import('sass');
  const { css } = await compileAsync(join(STYLES, 'portal.scss'), {
    loadPaths: [join(ROOT, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
  });
  return css;
}

function named(manifest: Readonly<Record<string, Asset>>, plain: string): string {
  const asset = manifest[plain];
  if (asset === undefined) throw new Error(`the style sheet names ${plain}, which is no file of the portal`);
  return `/assets/${asset.name}`;
}

async function write(folder: string, plain: string, content: Buffer): Promise<Asset> {
  const extension = extname(plain);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const name = `${plain.slice(0, -extension.length)}.${hash}${extension}`;
  const compressed = extension !== '.woff2';
  await writeFile(join(folder, name), content);
  if (compressed) {
    await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(content));
    await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(content, { level: 9 }));
  }
  return { name, type: TYPES[extension] ?? 'application/octet-stream', compressed };
}
