import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { concurs } from '../../infra/concurs.ts';
import { consumers, contexts } from '../../infra/contexts.ts';
import { routesOf } from '../../infra/services.ts';
import { settingsFrom } from '../../infra/settings.ts';
import { rightsIn } from '../rights/rights.ts';

export const PORTAL = 'https://granturi.balti.example';
const PRODUCTION = {
  STAGE: 'prod',
  CDK_DEFAULT_ACCOUNT: '111122223333',
  CDK_DEFAULT_REGION: 'eu-central-1',
  PORTAL_ORIGIN: PORTAL,
};

const Resource = z.looseObject({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  DeletionPolicy: z.string().optional(),
  UpdateReplacePolicy: z.string().optional(),
});
export type Resource = z.infer<typeof Resource> & { readonly logicalId: string };

/** The stacks as production gets them, around functions that do nothing: what is promised here does not depend on their code. */
export function thePlatform(more: Readonly<Record<string, string>> = {}) {
  const temporary = mkdtempSync(join(tmpdir(), 'concurs-infra-'));
  const folder = join(temporary, 'function');
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.mjs'), 'export const handler = async () => ({ statusCode: 204 });');
  const services = contexts.map((context) => ({
    ...context,
    entry: '',
    routes: routesOf(context.name),
  }));
  const assets = [{ kind: 'css', folder: join(temporary, 'css'), type: 'text/css; charset=utf-8' }] as const;
  mkdirSync(assets[0].folder);
  writeFileSync(join(assets[0].folder, 'portal.0123456789ab.css'), '');
  const folders = new Map([...contexts, ...consumers].map(({ name }) => [name, folder]));
  process.env['CDK_VALIDATION'] = 'false'; // costs a second in every test file; synth.test.ts has it on
  const settings = settingsFrom({
    ...PRODUCTION,
    CDK_OUTDIR: join(temporary, 'cdk.out'),
    ALARM_EMAIL: 'duty@balti.example',
    ...more,
  });
  const { app, ...stacks } = concurs(settings, { services, followers: consumers, folders, assets });
  const resources = app.synth().stacks.flatMap(({ template }) => read(template));
  rmSync(temporary, { recursive: true });
  return { stacks, resources };
}

const read = (template: unknown): Resource[] =>
  Object.entries(z.object({ Resources: z.record(z.string(), Resource) }).parse(template).Resources).map(
    ([logicalId, resource]) => ({ ...resource, logicalId }),
  );

export const platform = thePlatform();
export const rights = rightsIn(platform.resources);
export const ofType = (type: string) => platform.resources.filter(({ Type }) => Type === type);
/** The text of a value, with whatever it refers to: enough to ask what it is about. */
export const textOf = (value: unknown) => JSON.stringify(value);
