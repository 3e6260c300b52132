import { decideCall } from './decide-call.ts';
import { publishResults } from './publish-results.ts';
import { simulateAwards } from './simulate-awards.ts';
import { viewRanking } from './view-ranking.ts';
import { viewResults } from './view-results.ts';

export const routes = [viewRanking, simulateAwards, decideCall, publishResults, viewResults] as const;
