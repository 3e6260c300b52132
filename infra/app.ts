import { bundle } from './build.ts';
import { concurs } from './concurs.ts';
import { followers, services } from './services.ts';
import { settingsFrom } from './settings.ts';

const settings = settingsFrom(process.env);
const { bundles, assets } = await bundle([...services, ...followers]);
const folders = new Map(bundles.map(({ name, folder }) => [name, folder]));
const { app } = concurs(settings, { services, followers, folders, assets });
// loaded only when wanted: it brings the whole CDK library with it
if (settings.judged) (await import('./judge.ts')).judge(app);
app.synth();
