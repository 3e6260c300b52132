import type { OwnPage } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';

export const auditPages: readonly OwnPage<StaffApp>[] = [];
