import type { OwnPage } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';

export const filingPages: readonly OwnPage<ApplicantApp>[] = [];
