import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyRoute } from '../../functions/every-route.ts';
import { contradictions } from './calls/content-refusals.ts';
import { everySpec, nameOf, type RouteName } from './routes.ts';
import { goodRequests } from './good-requests.ts';

const TESTS = import.meta.dirname;
const FUNCTIONS = join(TESTS, '../../functions');

/** What the standard refusals, the replay and the good request of a route already provoke. */
const STANDARD = ['NoSuchThing', 'StaleVersion', 'BadCursor', 'RightMissing', 'AlreadyAnswered'];

/** Refusals that no request can bring about alone, and why; without a route: on every route. */
const beyondHttp: readonly { readonly route?: RouteName; readonly codes: readonly string[]; readonly why: string }[] = [
  {
    codes: ['MovementAlreadyMade'],
    why: 'a movement is named after its request, or after a call whose state refuses first',
  },
  {
    codes: ['BudgetAlreadyOpen'],
    why: 'a programme and its budget are made in one transaction: the programme is found first',
  },
  { codes: ['BudgetMoving'], why: 'only while money moves under each of twenty readings' },
  { route: 'POST /v1/budgets/{programmeId}/funding', codes: ['MoneyShort'], why: 'securing takes from no bucket' },
  {
    route: 'POST /v1/budgets/{programmeId}/cuts',
    codes: ['CeilingExceeded', 'PotTooLarge'],
    why: 'a cut secures and fills nothing',
  },
  {
    route: 'POST /v1/budgets/{programmeId}/transfers',
    codes: ['CeilingExceeded', 'PotTooLarge'],
    why: 'a transfer secures nothing, and the ceiling bounds municipal money before the pot does',
  },
  {
    route: 'POST /v1/calls/{callId}/publication',
    codes: contradictions.map(([code]) => code),
    why: 'a draft is checked for these when it is written',
  },
  {
    route: 'DELETE /v1/organisations/{organisationId}/members/{userId}',
    codes: ['TooManyMembers'],
    why: 'nobody becomes too many by leaving',
  },
  { route: 'POST /v1/calls/{callId}/cancellation', codes: ['MoneyShort'], why: 'what was announced stays announced' },
  ...(
    [
      'POST /v1/calls/{callId}/applications',
      'PATCH /v1/applications/{applicationId}',
      'POST /v1/applications/{applicationId}/documents',
      'POST /v1/applications/{applicationId}/documents/{documentId}/completion',
      'DELETE /v1/applications/{applicationId}/documents/{documentId}',
    ] as const
  ).map((route) => ({ route, codes: ['OnlyRepresentative'], why: 'every member may write and upload' })),
  {
    route: 'PATCH /v1/applications/{applicationId}',
    codes: ['CompletionTermPassed'],
    why: 'while a dossier is completed nothing is written in it, only documents are brought',
  },
  {
    route: 'POST /v1/applications/{applicationId}/submission',
    codes: ['TooManyDocuments'],
    why: 'no more can be announced than can be filed',
  },
  { codes: ['ScanPending'], why: 'the scanner that stands in answers before anybody can ask' },
  {
    route: 'PUT /v1/applications/{applicationId}/evaluation',
    codes: ['SheetIncomplete'],
    why: 'a sheet is kept as far as it is',
  },
  {
    route: 'POST /v1/applications/{applicationId}/evaluation/lock',
    codes: ['UnknownCriterion', 'CriterionTwice', 'PointsAboveMaximum'],
    why: 'refused when the sheet is kept',
  },
  {
    route: 'POST /v1/calls/{callId}/simulations',
    codes: ['ScreeningUnfinished'],
    why: 'the evaluation begins when the last application is screened',
  },
  {
    route: 'POST /v1/calls/{callId}/decision',
    codes: ['ScreeningUnfinished', 'MoneyShort'],
    why: 'screened before the evaluation; an announced envelope covers its awards, and without one only what is secured is given',
  },
];
const isBeyond = (name: RouteName, code: string): boolean =>
  beyondHttp.some(({ route = name, codes }) => route === name && codes.includes(code));

const contexts = Object.entries(everyRoute).map(([context, endpoints]) => ({
  context,
  specs: endpoints.map(({ spec }) => spec),
}));

test('every route has a good request, and nothing else has', () => {
  expect(Object.keys(goodRequests).sort()).toEqual(everySpec.map(nameOf).sort());
});

test.each(contexts)('each route of $context has its own test file, named as the route', ({ context, specs }) => {
  const declaring = readdirSync(join(FUNCTIONS, context)).filter((file) =>
    readFileSync(join(FUNCTIONS, context, file), 'utf8').includes('= route({'),
  );
  expect(declaring).toHaveLength(specs.length);
  for (const file of declaring)
    expect(existsSync(join(TESTS, context, file.replace('.ts', '.test.ts'))), file).toBe(true);
});

describe.each(contexts)('in $context', ({ context, specs }) => {
  const folder = join(TESTS, context);
  const files = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  test.each(specs.map((spec) => [nameOf(spec), spec.refusals] as const))(
    'every refusal of %s is provoked',
    (name, refusals) => {
      const own = files.find((file) => file.includes(`standardRefusals('${name}'`)) ?? '';
      const shared = [...own.matchAll(/from '\.\/(.+)'/g)].map(([, file = '']) =>
        readFileSync(join(folder, file), 'utf8'),
      );
      const text = [own, ...shared].join('\n');
      const open = Object.keys(refusals).filter(
        (code) => !STANDARD.includes(code) && !text.includes(`'${code}'`) && !isBeyond(name, code),
      );
      expect(open).toEqual([]);
    },
  );
});
