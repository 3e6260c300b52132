import { relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { buildAssets } from './assets.ts';
import { dropUnusedSchemas } from './literal-keys.ts';
import { leaveOutUnused } from './own-modules.ts';

/** A Lambda function as the bundler sees it. */
export interface Entry {
  /** Folder of the bundle: `.build/<name>/index.mjs`. */
  readonly name: string;
  /** Source file that exports `handler`, from the project's root. */
  readonly entry: string;
  /** Whether it serves pages, and so brings what browsers keep of them. @default false */
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
export async function bundle(entries: readonly Entry[], outdir = '.build'): Promise<Bundle[]> {
  const withAssets = entries.filter(({ pages }) => pages === true);
  const assets = withAssets.map(({ name }) => buildAssets(resolve(ROOT, outdir, name, 'assets')));
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
  await Promise.all(assets);
  return entries.map(({ name }) => {
    const folder = resolve(ROOT, outdir, name);
    return { name, folder, bytes: metafile.outputs[relative(ROOT, `${folder}/index.mjs`)]?.bytes ?? 0 };
  });
}
