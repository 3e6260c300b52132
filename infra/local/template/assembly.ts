import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';

const Properties = z.record(z.string(), z.unknown());
const TemplateFile = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: Properties.default({}) })).default({}),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
});
const Manifest = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      environment: z.string().optional(),
      properties: z
        .object({
          templateFile: z.string().optional(),
          stackName: z.string().optional(),
          directoryName: z.string().optional(),
        })
        .loose()
        .optional(),
    }),
  ),
});
const AssetFile = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string().optional() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
});

/** One stack as synthesised: the raw template and where it would be deployed. */
export interface StackTemplate extends z.infer<typeof TemplateFile> {
  readonly name: string;
  readonly account: string;
  readonly region: string;
}
/** Every stack of a cloud assembly, nested stages included, and the folders its assets lie in by their object key. */
export interface Assembly {
  readonly stacks: readonly StackTemplate[];
  readonly assets: ReadonlyMap<string, string>;
}

const json = <T>(file: string, schema: z.ZodType<T>): T => schema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** A stack without a concrete environment gets the one written here, so that ARNs stay readable. */
function place(environment = ''): { account: string; region: string } {
  const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(environment) ?? [];
  const known = (value: string | undefined, otherwise: string) =>
    value === undefined || value.startsWith('unknown-') ? otherwise : value;
  return { account: known(account, '000000000000'), region: known(region, 'eu-central-1') };
}

/** Direct synthesis writes no asset metadata into templates: an asset is found by the object key it would be uploaded under. */
function assetsOf(directory: string, file: string): [string, string][] {
  if (!existsSync(join(directory, file))) return [];
  return Object.values(json(join(directory, file), AssetFile).files).flatMap(({ source, destinations }) =>
    source.path === undefined
      ? []
      : Object.values(destinations).map(({ objectKey }): [string, string] => [
          objectKey,
          resolve(directory, source.path ?? ''),
        ]),
  );
}

/** Reads a folder that CDK synthesised into. */
export function readAssembly(directory: string): Assembly {
  const stacks: StackTemplate[] = [];
  const assets = new Map<string, string>();
  for (const [id, artifact] of Object.entries(json(join(directory, 'manifest.json'), Manifest).artifacts)) {
    const { templateFile, stackName, directoryName } = artifact.properties ?? {};
    if (artifact.type === 'cdk:cloud-assembly' && directoryName !== undefined) {
      const nested = readAssembly(join(directory, directoryName));
      stacks.push(...nested.stacks);
      nested.assets.forEach((path, key) => assets.set(key, path));
    }
    if (artifact.type !== 'aws:cloudformation:stack' || templateFile === undefined) continue;
    stacks.push({
      ...json(join(directory, templateFile), TemplateFile),
      name: stackName ?? id,
      ...place(artifact.environment),
    });
    for (const [key, path] of assetsOf(directory, templateFile.replace(/\.template\.json$/, '.assets.json')))
      assets.set(key, path);
  }
  return { stacks, assets };
}
