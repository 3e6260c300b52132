import type { OwnPage } from '../../edge/page.ts';
import type { ApplicantApp } from '../app.ts';
import { myPage } from './my.tsx';

export const applicationPages: readonly OwnPage<ApplicantApp>[] = [myPage];
