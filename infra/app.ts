import { bundle } from './build.ts';
import { concurs } from './concurs.ts';
import { followers, services } from './services.ts';
import { settingsFrom } from './settings.ts';

const bundles = await bundle([...services, ...followers]);
const folders = new Map(bundles.map(({ name, folder }) => [name, folder]));
concurs(settingsFrom(process.env), { services, consumers: followers, bundles: folders }).app.synth();
