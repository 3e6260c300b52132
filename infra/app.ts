import { bundle } from './build.ts';
import { concurs } from './concurs.ts';
import { readConsumers, readServices } from './routes.ts';
import { settingsFrom } from './settings.ts';

const settings = settingsFrom(process.env);
const services = await readServices();
const bundles = await bundle([...services, ...readConsumers()]);
const { app } = concurs(settings, {
  services,
  bundles: new Map(bundles.map(({ name, folder }) => [name, folder])),
});
app.synth();
