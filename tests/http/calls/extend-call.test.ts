import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aDraftCall, aPublishedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/calls/{callId}/extension');

const reason = 'Sărbătorile de Paște';
const closes = (date: string) => ({ closes: { date, time: '17:00' }, reason });

refuses('POST /v1/calls/{callId}/extension', [
  ['CallStateRefuses', 409, async () => ({ params: { callId: (await aDraftCall()).callId } }), 'a draft'],
  ['CallAlreadyClosed', 409, () => ({ now: times.closing }), 'at the very moment of closing'],
  ['ExtensionNotLater', 422, () => ({ body: closes('2017-04-03') }), 'to the same moment'],
  ['ExtensionNotLater', 422, () => ({ body: closes('2017-04-02') }), 'to an earlier moment'],
]);

test('ten times at most', async () => {
  const { callId } = await aPublishedCall();
  const extend = (day: number) => as('officer').post(`/v1/calls/${callId}/extension`, closes(`2017-05-${day}`));
  for (let day = 10; day < 20; day += 1) expect((await extend(day)).status).toBe(200);
  expect(await extend(20)).toMatchObject({ status: 422, body: { code: 'TooManyExtensions', facts: { most: 10 } } });
});

test('what was announced before stays readable, with the reason', async () => {
  const { callId } = await aPublishedCall();
  await as('officer').post(`/v1/calls/${callId}/extension`, closes('2017-04-10'), { now: times.lastMoment });
  const { body } = await as('nobody').get(`/v1/calls/${callId}`, { now: times.closed });
  expect(body).toMatchObject({
    phase: 'open',
    closesAt: '2017-04-10T14:00:00.000Z',
    extensions: [{ from: times.closing, to: '2017-04-10T14:00:00.000Z', reason, at: times.lastMoment }],
  });
});
