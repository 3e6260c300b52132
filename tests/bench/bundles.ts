import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { type Bundle, bundle, ROOT } from '../../infra/build.ts';
import { followers, services } from '../../infra/services.ts';
import { interleaved, median, rounded } from './statistics.ts';

const ROUNDS = 9;
/** The floor, and the same handler as a plain esbuild call makes it: with every way to find credentials in it. */
const BARE = { name: 'bare', entry: 'tests/bench/bare-handler.ts' };
const PLAIN = 'bare, plain';

/** A function's bundle, beside a bare handler with the same DynamoDB client. */
export interface BundleFigures {
  readonly name: string;
  readonly kilobytes: number;
  readonly startMs: number;
  readonly processorMs: number;
  /** Start time divided by that of the bare handler out of the same build, and out of a plain one. */
  readonly timesBare: number;
  readonly timesPlain: number;
}

/** What the template tells the functions; nothing is called while they load. */
const ENVIRONMENT = {
  PATH: process.env['PATH'],
  NODE_OPTIONS: '--enable-source-maps',
  AWS_REGION: 'eu-central-1',
  TABLE_NAME: 'grants',
  BUCKET_NAME: 'documents',
  PORTAL_ORIGIN: 'https://portal.example',
  TOKEN_ISSUER: 'http://127.0.0.1/none',
  TOKEN_CLIENTS: 'web',
  SIGN_IN_CLIENT: 'portal',
};

interface Start {
  readonly wall: number;
  readonly cpu: number;
}
function startOf({ folder }: Pick<Bundle, 'folder'>): Start {
  const script = join(import.meta.dirname, 'start.ts');
  const said = execFileSync(process.execPath, [script, join(folder, 'index.mjs')], { env: ENVIRONMENT });
  return JSON.parse(said.toString()) as Start;
}

async function plainBundle(outdir: string): Promise<Bundle> {
  const folder = join(outdir, 'plain');
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [BARE.entry],
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
  });
  const bytes = Object.entries(metafile.outputs).find(([name]) => name.endsWith('.mjs'))?.[1].bytes ?? 0;
  return { name: PLAIN, folder, bytes };
}

/** Builds every function as it is deployed and starts each in fresh processes, in turns with the bare handlers. */
export async function benchBundles(): Promise<readonly BundleFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), 'concurs-bench-'));
  try {
    const bundles = [await plainBundle(folder), ...(await bundle([BARE, ...services, ...followers], folder)).bundles];
    const starts = new Map(bundles.map(({ name }) => [name, [] as Start[]]));
    interleaved(ROUNDS, bundles, (one) => starts.get(one.name)?.push(startOf(one)));
    const wallOf = (name: string) => median((starts.get(name) ?? []).map(({ wall }) => wall));
    return bundles.map(({ name, bytes }) => ({
      name,
      kilobytes: rounded(bytes / 1000),
      startMs: rounded(wallOf(name)),
      processorMs: rounded(median((starts.get(name) ?? []).map(({ cpu }) => cpu))),
      timesBare: rounded(wallOf(name) / wallOf(BARE.name)),
      timesPlain: rounded(wallOf(name) / wallOf(PLAIN)),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
