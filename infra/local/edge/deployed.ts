import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource, Template } from '../template/template.ts';
import { DeploymentProperties } from './properties.ts';

/** A file as a deployment put it into a bucket. */
export interface Deployed {
  readonly path: string;
  /** Metadata of the object: content type, how long it may be kept. */
  readonly headers: Readonly<Record<string, string>>;
}
/** Objects by their key, bucket by bucket. */
export type Buckets = ReadonlyMap<string, ReadonlyMap<string, Deployed>>;

function filesOf(template: Template, resource: Resource) {
  const read = template.read(resource, DeploymentProperties);
  const folder = template.asset(read.SourceObjectKeys[0]);
  if (folder === undefined) throw new Error(`${resource.place}: its archive is not in the assembly`);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { ...read, files: names.map(({ parentPath, name }) => join(parentPath, name)), folder };
}

/** What the deployments of the template put into buckets: the files in the folders of the assembly, under their keys. */
export function deployedFiles(template: Template): Buckets {
  const buckets = new Map<string, Map<string, Deployed>>();
  for (const resource of template.ofType('Custom::CDKBucketDeployment')) {
    const { files, folder, ...read } = filesOf(template, resource);
    const bucket = buckets.get(read.DestinationBucketName) ?? new Map<string, Deployed>();
    buckets.set(read.DestinationBucketName, bucket);
    for (const path of files)
      bucket.set(join(read.DestinationBucketKeyPrefix, path.slice(folder.length + 1)), {
        path,
        headers: read.SystemMetadata,
      });
  }
  return buckets;
}
