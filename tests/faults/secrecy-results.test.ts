import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { ApplicationAtHand } from '../builders/http-applications.ts';
import { times } from '../builders/http-calls.ts';
import { done } from '../builders/http-client.ts';
import { aContent } from '../builders/http-contents.ts';
import type { AssignedCall } from '../builders/http-evaluations.ts';
import { aPrivateStack, type PrivateStack } from './private-stack.ts';
import { placesOf, type Seen, sweep } from './sweep.ts';

let platform: PrivateStack;
let call: AssignedCall;
beforeAll(async () => {
  platform = await aPrivateStack();
  call = await platform.running.aDecidedCall({ requests: ['20000.00', '20000.00', '20000.00', '20000.00'] });
  await platform.running.stack.settled();
});
afterAll(() => platform.end());

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Everything but what is one's own in any case: ids, numbers, hashes, instants. */
const impersonal = (text: string) =>
  text
    .replaceAll(UUID, 'id')
    .replaceAll(/SUB-17\/\d+/g, 'number')
    .replaceAll(/[0-9a-f]{64}/g, 'hash')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z|\w{3}, \d\d \w{3} \d{4} [\d:]+ GMT/g, 'instant');

const known = ({ applicationId, organisation }: ApplicationAtHand) => ({
  callId: [call.callId],
  programmeId: [call.programmeId],
  applicationId: [applicationId],
  organisationId: [organisation.organisationId],
  subject: [],
  documentId: [],
});

/** What somebody may try to do to an application that was decided, and what it answers. */
async function tried({ applicationId, organisation }: ApplicationAtHand): Promise<readonly string[]> {
  const who = platform.running.as(organisation.representative);
  const path = `/v1/applications/${applicationId}`;
  const { version } = await done(who.get(path));
  const file = { requirement: 'statute', fileName: 'a.pdf', contentType: 'application/pdf', size: 100 };
  const now = times.decision;
  const replies = await Promise.all([
    who.patch(path, aContent('1.00'), { now, ifMatch: version }),
    who.post(`${path}/submission`, undefined, { now }),
    who.post(`${path}/withdrawal`, { reason: 'Ne-am răzgândit.' }, { now }),
    who.post(`${path}/documents`, file, { now }),
  ]);
  return replies.map(({ status, body }) => impersonal(`${String(status)} ${JSON.stringify(body)}`));
}

describe('between the decision and its publication', () => {
  test('one applicant has won and one has not, and both see the same', async () => {
    const states = await platform.running.as('officer').get(`/v1/calls/${call.callId}/applications`);
    expect(states.body.items.map(({ state }) => state).toSorted()).toEqual([
      'awarded',
      'awarded',
      'awarded',
      'reserve',
    ]);
    const [winner, , , loser] = call.applications;
    if (winner === undefined || loser === undefined) throw new Error('two applicants are needed');
    const seen = async (one: ApplicationAtHand) =>
      (await sweep(platform.running, one.organisation.representative, known(one)))
        .filter(({ path }) => /applications|calls/.test(path))
        .map(({ path, status, text }) => `${impersonal(path)} ${String(status)} ${impersonal(text)}`);
    expect(await seen(winner)).toEqual(await seen(loser));
    expect(await tried(winner)).toEqual(await tried(loser));
  });
  test('nobody else finds results', async () => {
    for (const who of ['nobody', 'evaluator', 'finance', 'chair'] as const)
      expect((await platform.running.as(who).get(`/v1/calls/${call.callId}/results`)).status).toBe(404);
  });
});

describe('published results', () => {
  let seen: readonly Seen[];
  beforeAll(async () => {
    await done(
      platform.running
        .as('officer')
        .post(`/v1/calls/${call.callId}/results-publication`, undefined, { now: times.results }),
    );
    const all = call.applications.map(known);
    const ids = (name: keyof ReturnType<typeof known>) => [
      ...new Set(all.flatMap((one): readonly string[] => one[name])),
    ];
    const everything = { ...known(call.applications[0] as ApplicationAtHand), applicationId: ids('applicationId') };
    seen = await sweep(platform.running, 'nobody', { ...everything, organisationId: ids('organisationId') });
  });
  const results = () => seen.filter(({ path, status }) => path.endsWith('/results') && status === 200);

  test('are there for everybody', () => {
    expect(results()).toHaveLength(1);
    expect(placesOf(['"awarded"'], results())).toHaveLength(1);
  });
  test('name no person: no address, no telephone, no evaluator, no user', () => {
    expect(seen.flatMap(({ text }) => text.match(/[\w.+-]+@[\w-]+\.\w+|\+373/g) ?? [])).toEqual([]);
    const people = [
      ...call.evaluators,
      ...call.applications.flatMap(({ organisation: o }) => [o.representative, o.editor]),
    ];
    const words = people.flatMap(({ sub, username }) => [sub, username]);
    expect(placesOf([...words, 'Ana Ceban', 'Ion Rusu', 'Membru'], seen)).toEqual([]);
  });
  test('hold no ids but those of the call, its applications and their organisations', () => {
    const things = [
      call.callId,
      ...call.applications.flatMap((one) => [one.applicationId, one.organisation.organisationId]),
    ];
    const mentioned = results().flatMap(({ text }) => JSON.stringify(body(text)).match(UUID) ?? []);
    expect(mentioned.length).toBeGreaterThan(4);
    expect(
      mentioned.filter((id) => !things.some((thing) => thing.includes(id)) && !call.programmeId.includes(id)),
    ).toEqual([]);
  });
  test('do not say who decided', () => {
    const Results = z.object({ decision: z.looseObject({}) });
    const [first] = results();
    expect(Results.parse(body(first?.text ?? '{}')).decision).not.toHaveProperty('by');
  });
});

/** The JSON of what was seen; headers come after it. */
const body = (text: string): unknown => JSON.parse(text.slice(0, text.lastIndexOf('}') + 1));

describe('the log', () => {
  test('of all this, and of a database that goes away in between, holds no token, address, telephone, number or name', async () => {
    const { as, stack, rows, aDraft } = platform.running;
    const idnos = (await rows()).flatMap(({ type, idno }) => (type === 'organisation' ? [String(idno)] : []));
    const { applicationId, organisation } = await aDraft();
    await stack.database.kill();
    const failed = await as(organisation.representative).get(`/v1/applications/${applicationId}`);
    expect(failed.status).toBe(503);
    await stack.database.restart();
    const { said } = platform;
    expect(said.filter((line) => line.includes('"level":"error"')).length).toBeGreaterThan(0);
    expect(said.filter((line) => line.includes('"route":')).length).toBeGreaterThan(50);
    expect(idnos.length).toBeGreaterThan(3);
    const telling = /eyJ[\w-]{8}|bearer|authorization|[\w.+-]+@[\w-]+\.\w+|\+373|X-Amz-Signature|Ana Ceban|Ion Rusu/i;
    expect(said.filter((line) => telling.test(line) || idnos.some((idno) => line.includes(idno)))).toEqual([]);
    const people = [organisation.representative.sub, ...call.evaluators.map(({ sub }) => sub)];
    expect(said.filter((line) => people.some((sub) => line.includes(sub)))).toEqual([]);
  });
});
