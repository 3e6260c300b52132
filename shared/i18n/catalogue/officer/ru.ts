import type { CatalogueLike } from '../types.ts';
import type { ro } from './ro.ts';

export const ru: CatalogueLike<'ru', typeof ro> = {
  // between the pages of one call
  callNavOverview: 'Кратко',
  callNavCommission: 'Комиссия',
  callNavScores: 'Оценки',
  callNavWhatIf: 'Варианты',
};
