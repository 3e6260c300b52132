import {
  type AlreadyAnswered,
  commit,
  nextEntry,
  settle,
  stale,
  type StaleVersion,
  subjectOf,
  trailOf,
} from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import type { CallId, QuestionId } from '../../kernel/ids.ts';
import { err, type Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import { type Answer, inPublic, type PublicQuestion, type Question } from '../question.ts';
import { answeredWrites, type QuestionRepository } from '../question-repository.ts';
import { nothing, type NoSuchThing } from '../read-call.ts';

export interface AnswerQuestionDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly questions: Pick<QuestionRepository, 'get'>;
}
export interface AnswerQuestionInput {
  readonly callId: CallId;
  readonly questionId: QuestionId;
  readonly answer: Answer;
}
export type AnswerQuestionRefusal = NoSuchThing | StaleVersion | AlreadyAnswered;

/** Answers for everybody to read; answering again corrects the answer. */
export const answerQuestion =
  ({ store, questions }: AnswerQuestionDeps) =>
  (command: Command, { callId, questionId, answer }: AnswerQuestionInput) =>
    settle(command, async (): Promise<Result<PublicQuestion, AnswerQuestionRefusal>> => {
      const question = await questions.get(callId, questionId);
      if (question === undefined) return nothing;
      if (command.ifMatch !== undefined && command.ifMatch !== question.version) return err(stale);
      const subject = subjectOf('question', questionId);
      const entry = nextEntry(question.trail, command, { subject, action: 'answer', data: { callId } });
      const answered: Question = {
        ...question,
        answer: { ...answer, at: command.now },
        version: question.version + 1,
        trail: trailOf(entry),
      };
      return commit(store, command, { entries: [entry], writes: answeredWrites(answered), value: inPublic(answered) });
    });
