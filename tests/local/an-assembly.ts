import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A resource as CloudFormation writes it. */
export interface RawResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}
export interface RawStack {
  readonly Resources?: Readonly<Record<string, RawResource>>;
  readonly [section: string]: unknown;
}

const mapped = <T, R>(of: Readonly<Record<string, T>>, to: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, to(value)]));

export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'concurs-local-'));

/** Writes stacks, the bundles of functions and other folders of files by their asset key, as CDK would into a folder of its own. */
export function anAssembly(
  stacks: Readonly<Record<string, RawStack>>,
  bundles: Readonly<Record<string, string>> = {},
  folders: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): string {
  const folder = aFolder();
  const write = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value));
  };
  const assets = { ...mapped(bundles, (code) => ({ 'index.mjs': code })), ...folders };
  const files = Object.fromEntries(
    Object.keys(assets).map((key) => [
      key,
      { source: { path: `asset.${key}` }, destinations: { here: { objectKey: `${key}.zip` } } },
    ]),
  );
  for (const [key, content] of Object.entries(assets)) {
    mkdirSync(join(folder, `asset.${key}`));
    for (const [name, text] of Object.entries(content)) writeFileSync(join(folder, `asset.${key}`, name), text);
  }
  for (const [name, stack] of Object.entries(stacks)) {
    write(`${name}.template.json`, stack);
    write(`${name}.assets.json`, { files });
  }
  write('manifest.json', {
    artifacts: Object.fromEntries(
      Object.keys(stacks).map((name) => [
        name,
        {
          type: 'aws:cloudformation:stack',
          environment: 'aws://000000000000/eu-central-1',
          properties: { templateFile: `${name}.template.json`, stackName: name },
        },
      ]),
    ),
  });
  return folder;
}
