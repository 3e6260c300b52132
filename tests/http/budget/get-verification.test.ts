import { expect, test } from 'vitest';
import { aPublishedCall, as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/budgets/{programmeId}/verification');

test('recomputes every law after money was secured and announced', async () => {
  const { programmeId } = await aPublishedCall();
  const { status, body } = await as('auditor').get(`/v1/budgets/${programmeId}/verification`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ programmeId, holds: true });
  expect(body['laws']).not.toEqual([]);
  expect(body['laws']).toEqual(
    (body['laws'] as object[]).map(() => expect.objectContaining({ holds: true, broken: [] }) as unknown),
  );
});
