import { createStore } from '../../../shared/store/index.ts';
import { required } from '../../http/environment.ts';
import { assetsIn } from '../edge/assets.ts';
import { filesOnDemand } from '../../../shared/files/index.ts';
import { ownVisit } from '../edge/own-visit.ts';
import { portal } from '../edge/portal.ts';
import { entrance } from '../session/entrance.ts';
import { buildApp } from './app.ts';
import { pagesNear } from './pages.ts';

const store = createStore(required('TABLE_NAME'));
const origin = required('PORTAL_ORIGIN');

export const handler = portal({
  app: buildApp(store, filesOnDemand(required('BUCKET_NAME'))),
  pages: pagesNear,
  welcome: ownVisit,
  assets: assetsIn(new URL('./assets/', import.meta.url), 'staff'),
  origin,
  doorkeeper: entrance(store, origin).doorkeeper,
});
