import type { CatalogueLike } from '../types.ts';
import type { ro } from './ro.ts';

export const en: CatalogueLike<'en', typeof ro> = {
  // between the pages of one call
  callNavOverview: 'Overview',
  callNavCommission: 'Commission',
  callNavScores: 'Scoring',
  callNavWhatIf: 'What if',
};
