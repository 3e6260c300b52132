import { expect, test } from 'vitest';
import { as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/health');

test('tells the time the platform goes by', async () => {
  const now = '2017-05-01T08:00:00.000Z';
  expect((await as('nobody').get('/v1/health', { now })).body).toEqual({ status: 'ok', now });
});

test('a method or a path that is not in the table does not exist', async () => {
  expect((await as('nobody').get('/v1/nothing')).status).toBe(404);
  expect((await as('nobody').delete('/v1/health')).status).toBe(404);
});
