import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { eventually } from '../../builders/http-client.ts';
import { anAct } from '../../builders/http-programmes.ts';
import { aDecidedCall, aLockedCall, aProgramme, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { notEvaluated, notRanked } from './not-ranked.ts';

standardRefusals('POST /v1/calls/{callId}/decision');

/** Two applications nothing declared tells apart, and money for one of them. */
const aTie = () =>
  aLockedCall({
    rules: { tieBreaks: [{ by: 'commission-vote' }] },
    change: { envelopes: [{ line: '4.1', source: 'municipal', amount: '20000.00' }] },
    requests: ['20000.00', '20000.00'],
    points: [
      [50, 30],
      [50, 30],
    ],
  });

refuses('POST /v1/calls/{callId}/decision', [
  ...notEvaluated,
  ...notRanked,
  [
    'CallStateRefuses',
    409,
    async () => ({ params: { callId: (await aDecidedCall()).callId } }),
    'a call that was decided before',
  ],
  [
    'ScorerMayNotDecide',
    403,
    async () => {
      const { callId, evaluators } = await aLockedCall();
      const [scorer] = evaluators;
      return { params: { callId }, who: { ...(scorer ?? { sub: '', username: '' }), groups: ['evaluator', 'chair'] } };
    },
  ],
  [
    'ApplicantMayNotDecide',
    403,
    async () => {
      const { callId, applications } = await aLockedCall();
      const representative = applications[0]?.organisation.representative ?? { sub: '', username: '' };
      return { params: { callId }, who: { ...representative, groups: ['chair'] } };
    },
    'a chair who belongs to an applicant',
  ],
  [
    'TieVoteMisplaced',
    422,
    () => ({ body: { act: anAct(), tieVotes: [{ applicationId: '018f0000-0000-7000-8000-000000000000', votes: 1 }] } }),
  ],
  ['UnresolvedTie', 409, async () => ({ params: { callId: (await aTie()).callId } }), 'a tie that decides money'],
]);

test('the money of all awards moves at once, what is left over is available again', async () => {
  const { callId, programmeId } = await aLockedCall({ requests: ['20000.00', '15000.00'] });
  const { status, body } = await as('chair').post(
    `/v1/calls/${callId}/decision`,
    { act: anAct() },
    { now: times.decision },
  );
  expect(status).toBe(201);
  expect(body).toMatchObject({ status: 'decided', totals: { applications: 2, awarded: 2, amount: '35000.00' } });
  const budget = await as('nobody').get(`/v1/budgets/${programmeId}`);
  expect(budget.body['pots']).toMatchObject([{ available: '25000.00', announced: '0.00', reserved: '35000.00' }]);
  expect((await as('auditor').get(`/v1/budgets/${programmeId}/verification`)).body).toMatchObject({ holds: true });
  await eventually(async () => {
    const listed = await as('chair').get(`/v1/calls/${callId}/applications?state=awarded`);
    expect(listed.body.items.map((row) => row['awarded']).sort()).toEqual(['15000.00', '20000.00']);
  });
});

test('a tie is decided by the commission’s vote', async () => {
  const { callId, applications } = await aTie();
  const tieVotes = applications.map(({ applicationId }, votes) => ({ applicationId, votes }));
  const { body } = await as('chair').post(
    `/v1/calls/${callId}/decision`,
    { act: anAct(), tieVotes },
    { now: times.decision },
  );
  expect(body).toMatchObject({ totals: { awarded: 1, reserve: 1, amount: '20000.00' } });
});

test('two chairs approving at once decide once', async () => {
  const { callId, programmeId } = await aLockedCall();
  const decide = () => as('chair').post(`/v1/calls/${callId}/decision`, { act: anAct() }, { now: times.decision });
  const statuses = (await Promise.all([decide(), decide()])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, 409]);
  expect((await as('nobody').get(`/v1/budgets/${programmeId}`)).body['pots']).toMatchObject([{ reserved: '20000.00' }]);
});

test('subject to funds: without money the winners stay unfunded, nothing is promised', async () => {
  const programmeId = await aProgramme();
  const { callId } = await aLockedCall({ programmeId, rules: { subjectToFunds: true } });
  const { body } = await as('chair').post(`/v1/calls/${callId}/decision`, { act: anAct() }, { now: times.decision });
  expect(body).toMatchObject({ totals: { awarded: 0, unfunded: 1, amount: '0.00' } });
});
