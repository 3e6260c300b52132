import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
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

/** What came out: one self-contained ES module and its source map. */
export interface Bundle {
  readonly name: string;
  /** Folder to deploy; holds `index.mjs` and `index.mjs.map`. */
  readonly folder: string;
  /** Bytes of `index.mjs`, minified. */
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

/**
 * Bundles every function in one esbuild call: `NodejsFunction` would start one process per function and cost seconds.
 * The SDK is bundled too, which loads faster than the one on the machine.
 * @param outdir from the project's root. @default '.build'
 */
export async function bundle(entries: readonly Entry[], outdir = '.build'): Promise<Build> {
  const assets = assetsFor(entries, resolve(ROOT, outdir));
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: entries.map(({ name, entry }) => ({ in: entry, out: `${name}/index` })),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
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
  });
  const bundles = entries.map(({ name }) => {
    const folder = resolve(ROOT, outdir, name);
    return { name, folder, bytes: metafile.outputs[relative(ROOT, `${folder}/index.mjs`)]?.bytes ?? 0 };
  });
  return { bundles, assets: await assets };
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
