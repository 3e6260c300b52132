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

export const aFolder = (): string => mkdtempSync(join(tmpdir(), 'concurs-local-'));

/** Writes stacks, and the bundles of functions by their asset key, as CDK would into a folder of its own. */
export function anAssembly(
  stacks: Readonly<Record<string, RawStack>>,
  bundles: Readonly<Record<string, string>> = {},
): string {
  const folder = aFolder();
  const write = (name: string, value: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(value));
  };
  const files = Object.fromEntries(
    Object.keys(bundles).map((key) => [
      key,
      { source: { path: `asset.${key}` }, destinations: { here: { objectKey: `${key}.zip` } } },
    ]),
  );
  for (const [key, code] of Object.entries(bundles)) {
    mkdirSync(join(folder, `asset.${key}`));
    writeFileSync(join(folder, `asset.${key}`, 'index.mjs'), code);
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
