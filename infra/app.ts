import { bundle } from './build.ts';
import { concurs } from './concurs.ts';
import { readConsumers, readServices } from './routes.ts';
import { settingsFrom } from './settings.ts';

const settings = settingsFrom(process.env);
const services = await readServices();
const consumers = readConsumers();
const bundles = await bundle([...services, ...consumers]);
const { app } = concurs(settings, {
  services,
  consumers,
  bundles: new Map(bundles.map(({ name, folder }) => [name, folder])),
});
app.synth();
