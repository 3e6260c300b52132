import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const STYLES = join(ROOT, 'functions/web/styles');

/** The sheets: of every page, and on top of it of those of applicants and of staff. */
export const SHEETS = ['portal', 'applicant', 'staff'] as const;

/**
 * A style sheet of the portal; fonts have their plain names in the sources and their hashed addresses in the result.
 * It takes seconds to make and seldom changes, so it is kept by what it is made of.
 */
export async function styleSheet(
  sheet: (typeof SHEETS)[number],
  addresses: Readonly<Record<string, string>>,
): Promise<string> {
  const cached = join(ROOT, 'node_modules/.cache/concurs', `${sheet}-${await fingerprint()}.css`);
  const css = await readFile(cached, 'utf8').catch(async () => {
    const made = await compiled(sheet);
    await mkdir(dirname(cached), { recursive: true });
    await writeFile(cached, made);
    return made;
  });
  return css.replace(/url\("?([\w.-]+)"?\)/g, (_, plain: string) => {
    const address = addresses[plain];
    if (address === undefined) throw new Error(`the style sheet names ${plain}, which is no file of the portal`);
    return `url(${address})`;
  });
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await readdir(STYLES)).sort()) hash.update(file).update(await readFile(join(STYLES, file)));
  for (const name of ['govuk-frontend', 'sass'])
    hash.update(await readFile(join(ROOT, 'node_modules', name, 'package.json')));
  return hash.digest('hex').slice(0, 16);
}

async function compiled(sheet: string): Promise<string> {
  const { compileAsync } = await import('sass');
  const { css } = await compileAsync(join(STYLES, `${sheet}.scss`), {
    loadPaths: [join(ROOT, 'node_modules')],
    style: 'compressed',
    quietDeps: true,
  });
  return css;
}
