import { createStore } from '../../../shared/store/index.ts';
import { required } from '../../http/environment.ts';
import { assetsIn } from '../edge/assets.ts';
import { portal } from '../edge/portal.ts';
import { buildApp } from './app.ts';
import { pages } from './pages.ts';

export const handler = portal({
  app: buildApp(createStore(required('TABLE_NAME'))),
  pages,
  assets: assetsIn(new URL('./assets/', import.meta.url)),
  origin: required('PORTAL_ORIGIN'),
});
