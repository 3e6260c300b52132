import { expect, test } from 'vitest';
import { aProgramme, as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/programmes/{programmeId}');

test('shows the plan as its source states it: money in lei, what is blank stays unknown', async () => {
  const { headers, body } = await as('nobody').get(`/v1/programmes/${await aProgramme()}`);
  expect(headers.get('etag')).toBe('"1"');
  expect(body).not.toHaveProperty('trail');
  const actions = (body['objectives'] as { actions: { code: string; budgetLine?: unknown }[] }[]).flatMap(
    (of) => of.actions,
  );
  const lineOf = (line: string) => actions.find(({ code }) => code === line)?.budgetLine;
  expect(lineOf('4.1')).toMatchObject({ planned: '60000.00', projects: 3, maxGrant: '20000.00' });
  expect(lineOf('4.5')).toMatchObject({ planned: null, projects: null, maxGrant: null });
});
