import { aPerson } from '../../builders/http-people.ts';
import { aCallDraft, times } from '../../builders/http-calls.ts';
import { aDraftCall, aFundedProgramme, anAskedQuestion, aPublishedCall } from '../concurs.ts';
import type { Recipes } from '../routes.ts';

const published = async () => ({ callId: (await aPublishedCall()).callId });

export const callRequests: Recipes = {
  'GET /v1/calls': () => ({ who: 'nobody' }),
  'GET /v1/calls/{callId}': async () => ({ who: 'nobody', params: await published() }),
  'POST /v1/calls': async () => ({
    who: 'officer',
    body: aCallDraft(await aFundedProgramme()),
    now: times.drafting,
  }),
  'PATCH /v1/calls/{callId}': async () => {
    const { callId, version } = await aDraftCall();
    return { who: 'officer', params: { callId }, body: { code: 'SUB-18' }, ifMatch: version, now: times.drafting };
  },
  'POST /v1/calls/{callId}/publication': async () => {
    const { callId } = await aDraftCall();
    return { who: 'officer', params: { callId }, body: { act: 'dispoziția 163 din 11.04.2016' }, now: times.drafting };
  },
  'POST /v1/calls/{callId}/extension': async () => ({
    who: 'officer',
    params: await published(),
    body: { closes: { date: '2017-04-10', time: '17:00' }, reason: 'Sărbătorile de Paște' },
  }),
  'POST /v1/calls/{callId}/cancellation': async () => ({
    who: 'officer',
    params: await published(),
    body: { reason: 'Bugetul a fost rectificat' },
  }),
  'GET /v1/calls/{callId}/questions': async () => ({ who: 'nobody', params: await published() }),
  'POST /v1/calls/{callId}/questions': async () => ({
    who: aPerson(),
    params: await published(),
    body: { text: 'Poate participa o organizație din alt raion?' },
  }),
  'PUT /v1/calls/{callId}/questions/{questionId}/answer': async () => {
    const { callId, questionId } = await anAskedQuestion();
    return { who: 'officer', params: { callId, questionId }, body: { text: { ro: 'Da, cu sediul în Bălți.' } } };
  },
};
