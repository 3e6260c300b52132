import { expect, test } from 'vitest';
import { anAskedQuestion, aPublishedCall, as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('PUT /v1/calls/{callId}/questions/{questionId}/answer');

test('answering again corrects the answer', async () => {
  const { callId, questionId } = await anAskedQuestion();
  const path = `/v1/calls/${callId}/questions/${questionId}/answer`;
  const first = await as('officer').put(path, { text: { ro: 'Nu.' } });
  const second = await as('officer').put(path, { text: { ro: 'Da.' } }, { ifMatch: first.body.version });
  expect(second.body).toMatchObject({ answer: { text: { ro: 'Da.' } }, version: first.body.version + 1 });
});

test('a question belongs to its call', async () => {
  const { questionId } = await anAskedQuestion();
  const { callId } = await aPublishedCall();
  const path = `/v1/calls/${callId}/questions/${questionId}/answer`;
  expect((await as('officer').put(path, { text: { ro: 'Da.' } })).status).toBe(404);
});
