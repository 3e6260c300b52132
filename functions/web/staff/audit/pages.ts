import type { OwnPage } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { chainPage } from './chain.tsx';
import { searchPage } from './search-page.tsx';
import { trailPage } from './trail.tsx';

export const auditPages: readonly OwnPage<StaffApp>[] = [searchPage, trailPage, chainPage];
