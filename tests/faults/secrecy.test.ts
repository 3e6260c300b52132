import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Who } from '../builders/http-client.ts';
import { aMachine, aPerson } from '../builders/http-people.ts';
import { aPrivateStack, type PrivateStack } from './private-stack.ts';
import { aSecretCall, type Marked, type SecretCall } from './secrets.ts';
import { type Known, placesOf, type Seen, sweep } from './sweep.ts';

let platform: PrivateStack;
let secret: SecretCall;
let known: Known;
beforeAll(async () => {
  platform = await aPrivateStack();
  secret = await aSecretCall(platform.running);
  const { call, first, second, draft, anna, boris } = secret;
  const applications = [first, second, draft];
  const sheets = [anna, boris].flatMap(({ sub }) =>
    applications.map((one) => `evaluation:${one.applicationId}~${sub}`),
  );
  known = {
    programmeId: [call.programmeId],
    callId: [call.callId],
    organisationId: applications.map(({ organisation }) => organisation.organisationId),
    applicationId: applications.map(({ applicationId }) => applicationId),
    documentId: applications.map(({ documentId }) => documentId),
    subject: [
      `call:${call.callId}`,
      `budget:${call.programmeId}`,
      ...applications.map(({ applicationId }) => `application:${applicationId}`),
      ...applications.map(({ organisation }) => `organisation:${organisation.organisationId}`),
      ...sheets,
    ],
  };
});
afterAll(() => platform.end());

const seenBy = (who: Who): Promise<readonly Seen[]> => sweep(platform.running, who, known);
const all = ({ dossier, persons }: Marked) => [...dossier, ...persons];
const statusesAt = (part: string, seen: readonly Seen[]) =>
  new Set(seen.filter(({ path }) => path.includes(part)).map(({ status }) => status));

const statusAt = (wanted: string, seen: readonly Seen[]) => seen.find(({ path }) => path === wanted)?.status;
/** Not signed in, not with this role, or nothing there: the same for ids that exist and ids that do not. */
const NOT_FOR_YOU = new Set([401, 403, 404]);

const outsiders: readonly (readonly [string, Who])[] = [
  ['nobody in particular', 'nobody'],
  ['a stranger who is signed in', aPerson()],
  ['an evaluator of another call', aPerson('evaluator')],
  ['a machine that may score', aMachine('concurs/score')],
];

describe.each(outsiders)('%s', (_, who) => {
  test('reads nothing of any application, finds none, and no sheet', async () => {
    const seen = await seenBy(who);
    const { first, second, draft, reasons } = secret;
    const words = [first, second, draft].flatMap((one) => [...all(one), one.documentId]);
    expect(placesOf([...words, ...Object.values(reasons)], seen)).toEqual([]);
    expect([...statusesAt('/v1/applications/', seen)].filter((status) => !NOT_FOR_YOU.has(status))).toEqual([]);
    expect([...statusesAt('/ranking', seen), ...statusesAt('/simulations', seen)].every((one) => one >= 400)).toBe(
      true,
    );
    expect(statusesAt('/results', seen)).toEqual(new Set([404]));
  });
});

describe('an applicant', () => {
  test('reads its own application, and nothing of another’s: not the dossier, the documents, the receipt', async () => {
    const { first, second, draft, reasons } = secret;
    const seen = await seenBy(second.organisation.representative);
    expect(placesOf(second.dossier, seen).length).toBeGreaterThan(1);
    expect(placesOf([...all(first), ...all(draft), ...Object.values(reasons)], seen)).toEqual([]);
    for (const other of [first, draft])
      for (const part of ['', '/receipt', `/documents/${other.documentId}/content`])
        expect(statusAt(`/v1/applications/${other.applicationId}${part}`, seen)).toBe(404);
  });
});

describe('finance staff', () => {
  test('reads no dossier, no application and no sheet', async () => {
    const { first, second, draft, reasons } = secret;
    const seen = await seenBy('finance');
    const words = [first, second, draft].flatMap(({ dossier }) => dossier);
    expect(placesOf([...words, ...Object.values(reasons)], seen)).toEqual([]);
    expect([...statusesAt('/v1/applications/', seen)].filter((status) => !NOT_FOR_YOU.has(status))).toEqual([]);
  });
});

describe('while a sheet is open', () => {
  const readers: readonly Who[] = ['officer', 'chair', 'auditor', 'admin', aMachine('concurs/read')];
  test.each(readers.map((who) => [typeof who === 'string' ? who : 'a machine that may read', who] as const))(
    '%s reads what was submitted, but no points, no reasons and no draft',
    async (_, who) => {
      const { first, draft, reasons } = secret;
      const seen = await seenBy(who);
      expect(placesOf(first.dossier, seen).length).toBeGreaterThan(0);
      expect(placesOf([...Object.values(reasons), '"points"'], seen)).toEqual([]);
      expect(placesOf(draft.dossier, seen)).toEqual([]);
      expect(statusesAt('/ranking', seen)).toEqual(new Set([409]));
      expect(statusesAt(`/v1/calls/${secret.call.callId}/evaluations`, seen)).toEqual(new Set([409]));
    },
  );
});

describe('evaluators', () => {
  test('who declared a conflict find neither the application, its documents, nor that it is counted', async () => {
    const { boris, second, first } = secret;
    const seen = await seenBy(boris);
    expect(placesOf([...all(second), second.applicationId], seen.filter(notAsked(second)))).toEqual([]);
    expect(statusesAt(`/v1/applications/${second.applicationId}`, seen)).toEqual(new Set([404]));
    const mine = await platform.running.as(boris).get('/v1/evaluations');
    expect(mine.body.items.map((row) => row['applicationId'])).toEqual([first.applicationId]);
    expect(mine.body.next).toBeUndefined();
  });
  test('read a dossier only after their declaration, and then without the persons in it', async () => {
    const { anna, boris, first, second, scoreAsBoris } = secret;
    const ofAnna = await seenBy(anna);
    expect(placesOf(second.dossier.slice(0, 1), ofAnna)).toEqual([]);
    expect(placesOf(first.dossier.slice(0, 1), await seenBy(boris))).toEqual([]);
    await scoreAsBoris();
    const after = await seenBy(boris);
    expect(placesOf(first.dossier.slice(0, 1), after)).toEqual([`/v1/applications/${first.applicationId}`]);
    expect(placesOf([...first.persons, ...second.persons], [...ofAnna, ...after])).toEqual([]);
  });
  test('never see each other’s sheets', async () => {
    const { anna, boris, reasons } = secret;
    const [ofAnna, ofBoris] = [await seenBy(anna), await seenBy(boris)];
    expect(placesOf([reasons.anna], ofAnna).length).toBeGreaterThan(0);
    expect(placesOf([reasons.boris], ofBoris).length).toBeGreaterThan(0);
    expect(placesOf([reasons.boris, boris.sub], ofAnna)).toEqual([]);
    expect(placesOf([reasons.anna, anna.sub], ofBoris)).toEqual([]);
  });
});

/** Answers to other questions than about this application itself. */
const notAsked =
  ({ applicationId }: Marked) =>
  ({ path }: Seen) =>
    !path.includes(applicationId);
