import { expect, test } from 'vitest';
import { aProgrammeFile } from '../../builders/http-programmes.ts';
import { aProgramme, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/programmes');

const file = aProgrammeFile();
const withAction = (change: object) => {
  const [first, ...rest] = file.objectives;
  const [action, ...actions] = first?.actions ?? [];
  return { ...aProgrammeFile(), objectives: [{ ...first, actions: [{ ...action, ...change }, ...actions] }, ...rest] };
};

refuses('POST /v1/programmes', [
  ['ProgrammeAlreadyImported', 409, async () => ({ body: { ...file, id: await aProgramme() } })],
  [
    'PeriodEndsBeforeItStarts',
    422,
    () => ({ body: { ...aProgrammeFile(), period: { from: '2019-01-01', to: '2017-12-31' } } }),
  ],
  ['LineTwice', 422, () => ({ body: withAction({ code: '4.1' }) })],
  ['UnknownUnit', 422, () => ({ body: withAction({ units: ['XYZ'] }) })],
  ['SumsDisagree', 422, () => ({ body: { ...aProgrammeFile(), checks: { ...file.checks, ceilingLei: 340_001 } } })],
  ['ProgrammeTooLarge', 422, () => ({ body: { ...aProgrammeFile(), objectives: tooMany() } })],
]);

const tooMany = () =>
  Array.from({ length: 10 }, (_, index) => ({
    code: String(index + 1),
    ro: 'Obiectiv',
    actions: Array.from({ length: 100 }, (__, action) => ({
      ...file.objectives[0]?.actions[0],
      code: `${index + 1}.${action + 1}`,
    })),
  }));

test('says where it is and opens an empty budget with the ceiling of the file', async () => {
  const body = aProgrammeFile();
  const { status, headers } = await as('admin').post('/v1/programmes', body);
  expect({ status, location: headers.get('location') }).toEqual({ status: 201, location: `/v1/programmes/${body.id}` });
  expect((await as('nobody').get(`/v1/budgets/${body.id}`)).body).toMatchObject({
    ceiling: '340000.00',
    secured: '0.00',
    room: '340000.00',
    pots: [],
  });
});

test('two who import the same file at once: one does', async () => {
  const body = aProgrammeFile();
  const replies = await Promise.all([as('admin'), as('officer')].map((who) => who.post('/v1/programmes', body)));
  expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
});
