import { createStore } from '../../../shared/store/index.ts';
import { required } from '../../http/environment.ts';
import { assetsIn } from '../edge/assets.ts';
import { portal } from '../edge/portal.ts';
import { entrance } from '../session/entrance.ts';
import { buildApp } from './app.ts';
import { doorsWith } from './doors.tsx';
import { pages } from './pages.ts';

const store = createStore(required('TABLE_NAME'));
const origin = required('PORTAL_ORIGIN');
const assets = assetsIn(new URL('./assets/', import.meta.url));
const { provider, doorkeeper } = entrance(store, origin);

export const handler = portal({
  app: buildApp(store),
  pages: () => Promise.resolve(pages),
  welcome: (visit) => visit,
  assets,
  origin,
  doorkeeper,
  doors: doorsWith({ provider, doorkeeper, assets, origin }),
});
