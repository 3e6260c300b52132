import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ENVIRONMENT } from '../../settings.ts';

/** Raise it when what the cache holds changes its form. */
const FORMAT = 1;
const FOLDERS = ['infra', 'functions', 'shared'];
const FILES = /^(cdk\.json|cdk\.context\.json|package\.json|package-lock\.json|tsconfig.*\.json)$/;
/** What runs the assembly is no part of it. */
const OUTSIDE = join('infra', 'local');

function* filesUnder(root: string, folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path === OUTSIDE || entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesUnder(root, path);
    else if (entry.isFile()) yield path;
  }
}

/** Everything the template and the bundles are made from: sources, settings, compiler and the variables the app reads. */
export function fingerprint(root: string, env: Readonly<Record<string, string | undefined>>): string {
  const hash = createHash('sha256');
  const say = (...parts: string[]) => hash.update(`${parts.join('\0')}\0`);
  say(String(FORMAT), process.version, process.platform, process.arch);
  for (const name of ENVIRONMENT) if (name !== 'CDK_OUTDIR') say(name, env[name] ?? '');
  const files = [
    ...readdirSync(root).filter((name) => FILES.test(name)),
    ...FOLDERS.flatMap((folder) => [...filesUnder(root, folder)]),
  ];
  for (const file of files.sort())
    hash
      .update(`${relative('', file)}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

/** The manifest and templates of an assembly, to see whether somebody else has synthesised over it. */
export function assemblyHash(directory: string): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(directory).sort())
    if (file === 'manifest.json' || file.endsWith('.template.json') || file.endsWith('.assets.json'))
      hash.update(file).update(readFileSync(join(directory, file)));
  return hash.digest('hex');
}
