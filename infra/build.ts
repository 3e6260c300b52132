import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build, type BuildOptions, type Metafile } from 'esbuild';
import { buildAssets, type AssetFolder } from './assets.ts';
import { dropUnusedSchemas } from './literal-keys.ts';
import { leaveOutUnused } from './own-modules.ts';

/** A Lambda function as the bundler sees it. */
export interface Entry {
  /** Folder of the bundle: `.build/<name>/index.mjs`. */
  readonly name: string;
  /** Source file that exports `handler`, from the project's root. */
  readonly entry: string;
  /** Whether it serves pages, and so must know the addresses of what browsers keep of them. @default false */
  readonly pages?: boolean;
}

/** What came out: a self-contained ES module with its source map, and what it loads later. */
export interface Bundle {
  readonly name: string;
  /** Folder to deploy; holds `index.mjs` and `index.mjs.map`. */
  readonly folder: string;
  /** Bytes that a cold start loads, minified. */
  readonly bytes: number;
}

/** All that was built. */
export interface Build {
  readonly bundles: readonly Bundle[];
  /** What browsers keep of the portal; none where no function serves pages. */
  readonly assets: readonly AssetFolder[];
}

export const ROOT = resolve(import.meta.dirname, '..');

/** Ways to find credentials that the SDK loads only where the environment has none: Lambda always has them there; 130 KB. */
const ELSEWHERE = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/** How every function is bundled. */
const common = {
  absWorkingDir: ROOT,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  external: ELSEWHERE,
  // said here, because files that a plugin resolves are not looked up in tsconfig.json
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [dropUnusedSchemas, leaveOutUnused],
  minify: true,
  charset: 'utf8', // Russian as it is, not as six characters a letter
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/**
 * Bundles every function: `NodejsFunction` would start a process for each and cost seconds. The SDK is bundled too, which loads faster
 * than the one on the machine. What only some requests need (the store of documents, spreadsheets) is a file beside `index.mjs`, loaded
 * with the first of them.
 * @param outdir from the project's root
 */
export async function bundle(entries: readonly Entry[], outdir: string): Promise<Build> {
  const folderOf = (name: string) => resolve(ROOT, outdir, name);
  await Promise.all(entries.map(({ name }) => rm(folderOf(name), { recursive: true, force: true })));
  const assets = assetsFor(entries, resolve(ROOT, outdir));
  const built = entries.map(async ({ name, entry }): Promise<Bundle> => {
    const folder = folderOf(name);
    const { metafile } = await build({ ...common, entryPoints: [{ in: entry, out: 'index' }], outdir: folder });
    return { name, folder, bytes: startBytes(metafile.outputs, relative(ROOT, `${folder}/index.mjs`)) };
  });
  return { bundles: await Promise.all(built), assets: await assets };
}

type Outputs = Metafile['outputs'];

/** Bytes of a file and of all it loads before it can run. */
function startBytes(outputs: Outputs, file: string, counted = new Set<string>()): number {
  if (counted.has(file)) return 0;
  counted.add(file);
  const loads = (outputs[file]?.imports ?? []).filter(
    ({ kind, external }) => kind === 'import-statement' && external !== true,
  );
  return loads.reduce((sum, { path }) => sum + startBytes(outputs, path, counted), outputs[file]?.bytes ?? 0);
}

/** The portal's files in a folder of their own, and beside each bundle that serves pages what they are called. */
async function assetsFor(entries: readonly Entry[], outdir: string): Promise<readonly AssetFolder[]> {
  const withPages = entries.filter(({ pages }) => pages === true);
  if (withPages.length === 0) return [];
  const { manifest, folders } = await buildAssets(join(outdir, 'assets'));
  for (const { name } of withPages) {
    const beside = join(outdir, name, 'assets');
    await rm(beside, { recursive: true, force: true });
    await mkdir(beside, { recursive: true });
    await writeFile(join(beside, 'manifest.json'), JSON.stringify(manifest));
  }
  return folders;
}
