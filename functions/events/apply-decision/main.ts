import { applicationReader, applyOutcome } from '../../../shared/applications/index.ts';
import { applyDecision, awardRepository } from '../../../shared/awards/index.ts';
import { createStore } from '../../../shared/store/index.ts';
import { required } from '../../http/environment.ts';
import { followDecisions } from './follow.ts';

const store = createStore(required('TABLE_NAME'));

export const handler = followDecisions(
  applyDecision({
    awards: awardRepository(store),
    applications: applicationReader(store),
    applyOutcome: applyOutcome(store),
  }),
);
