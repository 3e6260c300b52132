import { expect, test } from 'vitest';
import { anInfectedStatute } from '../../builders/statute.ts';
import { times } from '../../builders/http-calls.ts';
import { eventually } from '../../builders/http-client.ts';
import { aBudgetAsking, aContent } from '../../builders/http-contents.ts';
import type { CallWish } from '../../builders/http-calls.ts';
import {
  aCompleteDraft,
  aDraft,
  anOrganisation,
  aPublishedCall,
  as,
  aSubmittedApplication,
  attach,
  screen,
  submit,
  write,
} from '../concurs.ts';
import { type Change, refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { filingRefusals } from './filing-refusals.ts';

standardRefusals('POST /v1/applications/{applicationId}/submission');

/** An application of everything that is asked, changed so, in a call of such rules. */
const saying = async (change: object, wish: CallWish = {}): Promise<Change> => {
  const application = await write(await aDraft(await aPublishedCall(wish)), { ...aContent(), ...change });
  await attach(application);
  const { applicationId, organisation } = application;
  return { who: organisation.representative, params: { applicationId } };
};
const { project } = aContent();

refuses('POST /v1/applications/{applicationId}/submission', [
  ...filingRefusals(),
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for others'],
  [
    'OnlyRepresentative',
    403,
    async () => {
      const { applicationId, organisation } = await aCompleteDraft();
      return { who: organisation.editor, params: { applicationId } };
    },
    'an editor',
  ],
  ['LineNotInCall', 422, () => saying({ project: { ...project, line: '4.3' } })],
  ['RequestAboveCap', 422, () => saying({ budget: aBudgetAsking('20000.01') })],
  ['OwnContributionTooSmall', 422, () => saying({}, { rules: { minOwnContributionPercent: 10 } })],
  ['ProjectEndsBeforeStart', 422, () => saying({ project: { ...project, endsOn: '2017-05-31' } })],
  [
    'DocumentInfected',
    422,
    async () => {
      const application = await write(await aDraft(), aContent());
      const { documentId } = await attach(application, { content: anInfectedStatute() });
      const { applicationId, organisation } = application;
      const path = `/v1/applications/${applicationId}/documents/${documentId}/content`;
      await eventually(async () => {
        expect((await as(organisation.editor).get(path)).body.code).toBe('DocumentInfected');
      });
      return { who: organisation.representative, params: { applicationId } };
    },
  ],
]);

test('everything that is missing is said at once, with its place', async () => {
  const { applicationId, organisation } = await aDraft();
  const { status, body } = await as(organisation.representative).post(`/v1/applications/${applicationId}/submission`);
  expect({ status, code: body.code }).toEqual({ status: 422, code: 'ApplicationIncomplete' });
  const pointers = body.errors.map(({ pointer }) => pointer);
  expect(pointers).toEqual(
    expect.arrayContaining(['/project/title', '/budget', '/declarations/noArrears', '/documents/statute']),
  );
});

test('the receipt has a number, the moment, and the hashes of the dossier and of each file', async () => {
  const { receipt } = await aSubmittedApplication();
  const hash = expect.stringMatching(/^[0-9a-f]{64}$/) as string;
  expect(receipt).toMatchObject({
    registrationNumber: 'SUB-17/000001',
    submittedAt: times.open,
    submission: 1,
    dossierHash: hash,
    hash,
    documents: [{ sha256: hash, fileName: 'Statutul asociației.pdf' }],
  });
});

test('in the last millisecond it is in time, and filing the same again answers with the same receipt', async () => {
  const application = await aCompleteDraft();
  const receipt = await submit(application, times.lastMoment);
  expect(receipt).toMatchObject({ submittedAt: times.lastMoment });
  expect(await submit(application, times.lastMoment)).toEqual(receipt);
});

test('filed again with changes it keeps its number', async () => {
  const application = await aSubmittedApplication();
  const { applicationId, organisation, receipt } = application;
  const { body } = await as(organisation.editor).get(`/v1/applications/${applicationId}`);
  await write({ ...application, version: body.version }, { experience: { activity: 'Altceva' } });
  expect(await submit(application)).toMatchObject({ submission: 2, registrationNumber: receipt['registrationNumber'] });
});

test('an organisation files as often as the call allows', async () => {
  const call = await aPublishedCall();
  const organisation = await anOrganisation();
  await submit(await aCompleteDraft(call, '1000.00', organisation));
  const second = await aCompleteDraft(call, '1000.00', organisation);
  const reply = await as(organisation.representative).post(`/v1/applications/${second.applicationId}/submission`);
  expect(reply).toMatchObject({ status: 422, body: { code: 'TooManyApplications', facts: { most: 1 } } });
});

test('what was asked to complete the dossier is filed in its days', async () => {
  const application = await aSubmittedApplication();
  await screen(application, 'to-complete');
  await attach(application, { fileName: 'Statutul semnat.pdf' }, times.screening);
  await attach(application, { requirement: 'registered', fileName: 'Certificat.pdf' }, times.screening);
  expect(await submit(application, times.screening)).toMatchObject({ submission: 2 });
});

test('ten who file at once get ten numbers', async () => {
  const call = await aPublishedCall();
  const drafts = await Promise.all(Array.from({ length: 10 }, () => aCompleteDraft(call)));
  const receipts = await Promise.all(drafts.map((draft) => submit(draft)));
  expect(new Set(receipts.map((receipt) => receipt['registrationNumber'])).size).toBe(10);
});
