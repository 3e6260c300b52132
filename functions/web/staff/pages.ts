import type { OwnPage } from '../edge/page.ts';
import type { StaffApp } from './app.ts';

/** Every page of the authority's people. */
export const pages: readonly OwnPage<StaffApp>[] = [];
