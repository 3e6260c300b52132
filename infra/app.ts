import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, ROOT } from './build.ts';
import { concurs } from './concurs.ts';
import { followers, services } from './services.ts';
import { settingsFrom } from './settings.ts';

const settings = settingsFrom(process.env);
// a folder of its own: several syntheses run at a time, in tests for instance; what is deployed is copied out of it
const folder = join('.build', String(process.pid));
const { bundles, assets } = await bundle([...services, ...followers], folder);
const folders = new Map(bundles.map((bundled) => [bundled.name, bundled.folder]));
const { app } = concurs(settings, { services, followers, folders, assets });
// loaded only when wanted: it brings the whole CDK library with it
if (settings.judged) (await import('./judge.ts')).judge(app);
app.synth();
await rm(join(ROOT, folder), { recursive: true });
