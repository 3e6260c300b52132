import { expect, test } from 'vitest';
import { aBudgetAsking } from '../../builders/http-contents.ts';
import { aDraft, anOrganisation, as, write } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';
import { editRefusals } from './filing-refusals.ts';

standardRefusals('PATCH /v1/applications/{applicationId}');

const row = { item: 'Caiete', unit: 'buc.', quantity: 10, unitPrice: '5.00', own: '0.00' };
const long = '€'.repeat(6000);

refuses('PATCH /v1/applications/{applicationId}', [
  ...editRefusals(),
  ['NoSuchThing', 404, async () => ({ who: (await anOrganisation()).representative }), 'for others'],
  ['NoSuchThing', 404, () => ({ who: 'officer' }), 'for the staff'],
  ['OwnAboveTotal', 422, () => ({ body: { budget: [{ ...row, own: '50.01' }] } })],
  ['BudgetTooLarge', 422, () => ({ body: { budget: [{ ...row, quantity: 1_000_000, unitPrice: '9999999999.99' }] } })],
  [
    'ApplicationTooLong',
    422,
    () => ({
      body: {
        project: { description: long + long, justification: long, relevance: long },
        experience: { activity: long, earlierProjects: long },
        activities: Array.from({ length: 50 }, () => ({ title: '€'.repeat(300), result: '€'.repeat(600) })),
        indicators: Array.from({ length: 30 }, () => ({ title: '€'.repeat(300), unit: 'x', target: 1 })),
        partners: Array.from({ length: 20 }, () => ({ name: '€'.repeat(200), role: '€'.repeat(600) })),
      },
    }),
  ],
  [
    'InvalidRequest',
    400,
    () => ({ body: { contacts: { bank: { name: 'x', iban: 'MD', holder: 'x' } } } }),
    'an IBAN that is none',
  ],
]);

test('a section replaces the section, the others stay; the server computes the sums', async () => {
  const draft = await aDraft();
  const first = await write(draft, { experience: { activity: 'Centru de zi' } });
  const { applicationId, organisation, version } = await write(first, { budget: aBudgetAsking('15000.50', '500.00') });
  const { headers, body } = await as(organisation.editor).get(`/v1/applications/${applicationId}`);
  expect(headers.get('etag')).toBe(`"${version}"`);
  expect(body).toMatchObject({
    version,
    content: { experience: { activity: 'Centru de zi' } },
    totals: { requested: '15000.50', own: '500.00', total: '15500.50' },
  });
});

test('of two editors on the same version one is told to look again', async () => {
  const { applicationId, organisation, version } = await aDraft();
  const save = (goal: string) =>
    as(organisation.editor).patch(`/v1/applications/${applicationId}`, { project: { goal } }, { ifMatch: version });
  const statuses = (await Promise.all([save('a'), save('b')])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 412]);
});
