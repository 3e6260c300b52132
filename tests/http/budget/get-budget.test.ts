import { expect, test } from 'vitest';
import { anAct } from '../../builders/http-programmes.ts';
import { aFundedProgramme, aPublishedCall, as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/budgets/{programmeId}');

test('shows each pot by its five buckets, with the plan beside it', async () => {
  const { programmeId } = await aPublishedCall();
  const { headers, body } = await as('nobody').get(`/v1/budgets/${programmeId}`);
  expect(headers.get('etag')).toMatch(/^"\d+"$/);
  expect(body).toMatchObject({
    ceiling: '340000.00',
    secured: '60000.00',
    room: '280000.00',
    pots: [
      { line: '4.1', secured: '60000.00', available: '0.00', announced: '60000.00', reserved: '0.00', paid: '0.00' },
    ],
  });
  expect(body['plan']).toContainEqual(expect.objectContaining({ code: '4.1', planned: '60000.00' }));
  expect(body['plan']).toContainEqual(expect.objectContaining({ code: '4.5', planned: null }));
});

test('who gave a donation is for the staff only', async () => {
  const programmeId = await aFundedProgramme();
  const source = { slug: 'prieteni', donor: 'Ion Țurcanu', purpose: 'Voluntarul municipiului' };
  const donation = { line: '2.4', source, amount: '5000.00', act: anAct() };
  await as('finance').post(`/v1/budgets/${programmeId}/funding`, donation);
  const path = `/v1/budgets/${programmeId}`;
  expect(JSON.stringify((await as('nobody').get(path)).body)).not.toContain('Țurcanu');
  expect(JSON.stringify((await as('auditor').get(path)).body)).toContain('Țurcanu');
});
