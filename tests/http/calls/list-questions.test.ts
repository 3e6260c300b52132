import { expect, test } from 'vitest';
import { aDraftCall, anAskedQuestion, as } from '../concurs.ts';
import { standardRefusals } from '../standard-refusals.ts';

standardRefusals('GET /v1/calls/{callId}/questions');

test('unanswered ones are for the staff; answered ones for everybody, never with who asked', async () => {
  const { callId, questionId, asker } = await anAskedQuestion('Eu, Ion Țurcanu, pot participa?');
  const path = `/v1/calls/${callId}/questions`;
  expect((await as('nobody').get(path)).body.items).toEqual([]);
  expect((await as('officer').get(path)).body.items).toMatchObject([{ id: questionId }]);
  const answer = { text: { ro: 'Da.' }, wording: 'Poate participa o persoană?' };
  await as('officer').put(`${path}/${questionId}/answer`, answer);
  const { body } = await as('nobody').get(path);
  expect(body.items).toMatchObject([{ text: answer.wording, answer: { text: { ro: 'Da.' } } }]);
  expect(JSON.stringify(body)).not.toContain(asker.sub);
  expect(JSON.stringify(body)).not.toContain('Țurcanu');
  expect(JSON.stringify((await as('officer').get(path)).body)).toContain('Țurcanu');
});

test('of a draft there is nothing to ask and nothing to read', async () => {
  const { callId } = await aDraftCall();
  expect((await as('nobody').get(`/v1/calls/${callId}/questions`)).status).toBe(404);
});
