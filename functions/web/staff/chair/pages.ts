import type { OwnPage } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';

export const chairPages: readonly OwnPage<StaffApp>[] = [];
