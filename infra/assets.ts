import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { SHEETS, styleSheet } from './style-sheet.ts';

const WEB = resolve(import.meta.dirname, '../functions/web');

/** Where browsers find the portal's files: the first part of their address and of their key in the bucket. */
export const ASSETS = 'assets';

const KINDS = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
} as const;
type Kind = keyof typeof KINDS;
const isKind = (kind: string): kind is Kind => kind in KINDS;

/** Files of one kind under their hashed names; a deployment gives all it uploads one content type. */
export interface AssetFolder {
  readonly kind: Kind;
  readonly folder: string;
  readonly type: string;
}
/** What browsers keep of the portal; each name changes with its content, so it may be kept for ever. */
export interface PortalFiles {
  /** The address of each file by its plain name: `portal.css`. This is all that functions know of them. */
  readonly manifest: Readonly<Record<string, string>>;
  readonly folders: readonly AssetFolder[];
}

/** Makes the files once for all functions of the portal: fonts, arms, scripts, and the style sheets that name the fonts. */
export async function buildAssets(into: string): Promise<PortalFiles> {
  await rm(into, { recursive: true, force: true });
  const manifest: Record<string, string> = {};
  const folders = Object.entries(KINDS).map(([kind, type]) => ({ kind: kind as Kind, folder: join(into, kind), type })); // why: entries lose the keys' type
  for (const { folder } of folders) await mkdir(folder, { recursive: true });
  const keep = async (plain: string, content: Uint8Array) => {
    manifest[plain] = await write(into, plain, content);
  };
  for (const source of ['fonts', 'images'])
    for (const file of (await readdir(join(WEB, source))).sort())
      if (isKind(kindOf(file))) await keep(file, await readFile(join(WEB, source, file)));
  for (const sheet of SHEETS) await keep(`${sheet}.css`, Buffer.from(await styleSheet(sheet, manifest)));
  for (const part of SCRIPTED) await keep(`${part}.js`, await script(part));
  return { manifest, folders };
}

/** The parts of the portal whose pages bring a script along: those of who is signed in. */
const SCRIPTED = ['applicant', 'staff'] as const;

/** The script of a part as browsers with ES modules understand it; the others get none, and lose nothing but comfort. */
async function script(part: (typeof SCRIPTED)[number]): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(WEB, `client/${part}.ts`)],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2018',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

const kindOf = (file: string): string => extname(file).slice(1);

async function write(into: string, plain: string, content: Uint8Array): Promise<string> {
  const kind = kindOf(plain);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  const name = `${plain.slice(0, -kind.length)}${hash}.${kind}`;
  await writeFile(join(into, kind, name), content);
  return `/${ASSETS}/${name}`;
}
