import { expect, test } from 'vitest';
import { type CallWish, rulesOf, times } from '../../builders/http-calls.ts';
import { aDraftCall, aFundedProgramme, aProgramme, aPublishedCall, as } from '../concurs.ts';
import { type Provoked, refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/calls/{callId}/publication');

/** A draft that may be written, but not published. */
const unpublishable = (
  code: string,
  change: CallWish['change'],
  rules: CallWish['rules'] = {},
  why = code,
): Provoked => [
  code,
  422,
  async () => ({ params: { callId: (await aDraftCall({ change: change ?? {}, rules })).callId } }),
  why,
];
const day = (date: string, time = '17:00') => ({ date, time });
const envelope = (change: object) => ({
  envelopes: [{ line: '4.1', source: 'municipal', amount: '100.00', ...change }],
});

refuses('POST /v1/calls/{callId}/publication', [
  [
    'CallStateRefuses',
    409,
    async () => ({ params: { callId: (await aPublishedCall()).callId } }),
    'a call published before',
  ],
  [
    'CallCodeTaken',
    409,
    async () => {
      const programmeId = await aFundedProgramme([{ line: '4.1', amount: '60000.00' }]);
      const small = [{ line: '4.1', source: 'municipal', amount: '1.00' }];
      await aPublishedCall({ programmeId, change: { envelopes: small } });
      return { params: { callId: (await aDraftCall({ programmeId, change: { envelopes: small } })).callId } };
    },
    'a code whose numbers another call of the programme gives',
  ],
  unpublishable('ThresholdAboveGrid', {}, { threshold: 101 }),
  unpublishable('TieBreakUnknown', {}, { tieBreaks: [{ by: 'criterion', criterion: 'X' }] }),
  unpublishable('OpensAfterCloses', { calendar: { opens: day('2017-05-01'), closes: day('2017-04-01') } }),
  unpublishable('ClosingPast', { calendar: { opens: day('2017-01-01'), closes: day('2017-02-01') } }),
  unpublishable('OpenTooBriefly', { calendar: { opens: day('2017-02-12'), closes: day('2017-02-20') } }),
  unpublishable('EnvelopesMissing', { envelopes: [] }),
  unpublishable('EnvelopeEmpty', envelope({ amount: '0.00' })),
  unpublishable('EnvelopesOnlyForSubsidy', { kind: 'selection', capacity: 19 }),
  unpublishable('CapacityMissing', { kind: 'distinction', envelopes: [] }),
  unpublishable('LineNotInProgramme', envelope({ line: '9.9' })),
  unpublishable('GrantAboveLine', {}, { maxGrant: '20000.01' }),
  [
    'MoneyShort',
    422,
    async () => ({ params: { callId: (await aDraftCall({ programmeId: await aProgramme() })).callId } }),
    'an envelope without money behind it',
  ],
]);

test('says in lei what is short', async () => {
  const programmeId = await aFundedProgramme([{ line: '4.1', amount: '55000.00' }]);
  const { callId } = await aDraftCall({ programmeId });
  const reply = await as('officer').post(`/v1/calls/${callId}/publication`, {}, { now: times.drafting });
  expect(reply.body).toMatchObject({
    code: 'MoneyShort',
    detail: expect.stringMatching(/^Linia 4\.1: lipsesc 5\s000,00\slei/) as string,
  });
});

test('nobody sees a draft; from publication on everybody does, and its money is announced', async () => {
  const { callId, programmeId } = await aDraftCall();
  expect((await as('nobody').get(`/v1/calls/${callId}`)).status).toBe(404);
  const { body } = await as('officer').post(`/v1/calls/${callId}/publication`, {}, { now: times.drafting });
  expect(body).toMatchObject({ phase: 'scheduled', publishedAt: times.drafting });
  expect((await as('nobody').get(`/v1/calls/${callId}`)).body).toMatchObject({ phase: 'open' });
  const budget = await as('nobody').get(`/v1/budgets/${programmeId}`);
  expect(budget.body['pots']).toMatchObject([{ available: '0.00', announced: '60000.00' }]);
});

test('two calls never announce the same leu', async () => {
  const programmeId = await aFundedProgramme();
  const calls = [await aDraftCall({ programmeId }), await aDraftCall({ programmeId, change: { code: 'SUB-18' } })];
  const publish = ({ callId }: { callId: string }) =>
    as('officer').post(`/v1/calls/${callId}/publication`, {}, { now: times.drafting });
  const statuses = (await Promise.all(calls.map(publish))).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 422]);
});

test('subject to funds it is published without money, and says so', async () => {
  const programmeId = await aProgramme();
  const { callId } = await aDraftCall({ programmeId, rules: { subjectToFunds: true } });
  const { body } = await as('officer').post(`/v1/calls/${callId}/publication`, {}, { now: times.drafting });
  expect(body['rules']).toMatchObject(rulesOf({ subjectToFunds: true }));
});
