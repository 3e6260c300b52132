import type { CatalogueLike } from '../types.ts';
import type { ro } from './ro.ts';

export const en: CatalogueLike<'en', typeof ro> = {
  callNavOverview: 'Overview',
  callNavCommission: 'Commission',
  callNavScores: 'Scoring',
  callNavWhatIf: 'What if',
};
