import { times } from '../../builders/http-calls.ts';
import { anAct } from '../../builders/http-programmes.ts';
import { aDecidedCall, aLockedCall, aPublishedResult } from '../concurs.ts';
import type { Recipes } from '../routes.ts';

const locked = async () => ({ callId: (await aLockedCall()).callId });

export const awardRequests: Recipes = {
  'GET /v1/calls/{callId}/ranking': async () => ({ who: 'officer', params: await locked(), now: times.decision }),
  'POST /v1/calls/{callId}/simulations': async () => ({
    who: 'officer',
    params: await locked(),
    body: { scenarios: [{ name: 'Prag mai înalt', threshold: 75 }] },
    now: times.decision,
  }),
  'POST /v1/calls/{callId}/decision': async () => ({
    who: 'chair',
    params: await locked(),
    body: { act: anAct(), tieVotes: [] },
    now: times.decision,
  }),
  'POST /v1/calls/{callId}/results-publication': async () => ({
    who: 'officer',
    params: { callId: (await aDecidedCall()).callId },
    now: times.results,
  }),
  'GET /v1/calls/{callId}/results': async () => ({
    who: 'nobody',
    params: { callId: (await aPublishedResult()).callId },
    now: times.results,
  }),
};
