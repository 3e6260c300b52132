import { expect, test } from 'vitest';
import type { Body } from '../../builders/http-client.ts';
import { aProgramme, as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/programmes');

test('page by page every programme comes once', async () => {
  const mine = [await aProgramme(), await aProgramme(), await aProgramme()];
  const seen: Body[] = [];
  for (let cursor = ''; ;) {
    const { status, body } = await as('nobody').get(`/v1/programmes?limit=2${cursor}`);
    expect(status).toBe(200);
    expect(body.items.length).toBeLessThanOrEqual(2);
    seen.push(...body.items);
    if (body.next === undefined) break;
    cursor = `&cursor=${encodeURIComponent(body.next)}`;
  }
  const ids = seen.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(mine));
  expect(seen[0]).toMatchObject({
    authority: { name: 'Primăria municipiului Bălți' },
    ceiling: { amount: '340000.00' },
  });
  expect(seen[0]).not.toHaveProperty('objectives');
});
