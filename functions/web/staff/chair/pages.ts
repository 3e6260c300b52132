import type { OwnPage } from '../../edge/page.ts';
import type { StaffApp } from '../app.ts';
import { decisionPage } from './decision.tsx';
import { publicationPage } from './publication.tsx';
import { rankingPage } from './ranking.tsx';
import { whatIfPage } from './what-if.tsx';

/** From the locked sheets to the published results. */
export const chairPages: readonly OwnPage<StaffApp>[] = [rankingPage, whatIfPage, decisionPage, publicationPage];
