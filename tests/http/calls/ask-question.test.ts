import { expect, test } from 'vitest';
import { times } from '../../builders/http-calls.ts';
import { aPerson } from '../../builders/http-people.ts';
import { aDraftCall, aPublishedCall, as } from '../concurs.ts';
import { refuses } from '../asking.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('POST /v1/calls/{callId}/questions', { versioned: false });

refuses('POST /v1/calls/{callId}/questions', [
  ['QuestionsClosed', 409, () => ({ now: times.beforeOpening }), 'before the opening'],
  ['QuestionsClosed', 409, () => ({ now: times.closing }), 'at the moment of closing'],
  ['NoSuchThing', 404, async () => ({ params: { callId: (await aDraftCall()).callId } }), 'a draft'],
]);

test('a text that hides its direction or holds control characters is refused with its place', async () => {
  const { callId } = await aPublishedCall();
  for (const text of ['\u202Eabc', 'a\u0000b', '', '   ', 'x'.repeat(2001)]) {
    const { body } = await as(aPerson()).post(`/v1/calls/${callId}/questions`, { text });
    expect(body).toMatchObject({ status: 400, errors: [{ pointer: '/text' }] });
  }
});
