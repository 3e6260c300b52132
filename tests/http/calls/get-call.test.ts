import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aPerson } from '../../builders/http-people.ts';
import { aDraftCall, aPublishedCall, as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/calls/{callId}');

test('is scheduled, open or closed by the clock; the moment of closing is already too late', async () => {
  const { callId } = await aPublishedCall();
  const phaseAt = async (now: string) => (await as('nobody').get(`/v1/calls/${callId}`, { now })).body['phase'];
  expect(await phaseAt(times.beforeOpening)).toBe('scheduled');
  expect(await phaseAt(times.opening)).toBe('open');
  expect(await phaseAt(times.lastMoment)).toBe('open');
  expect(await phaseAt(times.closing)).toBe('closed');
});

test('a draft is there for the staff only', async () => {
  const { callId } = await aDraftCall();
  for (const who of ['nobody', aPerson(), 'evaluator'] as const)
    expect((await as(who).get(`/v1/calls/${callId}`)).status).toBe(404);
  for (const who of ['officer', 'chair', 'finance', 'auditor', 'admin'] as const)
    expect((await as(who).get(`/v1/calls/${callId}`)).status).toBe(200);
});
