import * as z from 'zod';
import { stale, type StaleVersion } from '../audit/index.ts';
import type { CallId, QuestionId } from '../kernel/ids.ts';
import { ok, type Result } from '../kernel/result.ts';
import {
  absent,
  type BadCursor,
  equals,
  fromItem,
  type Item,
  type Page,
  type PageRequest,
  put,
  type Store,
  type Write,
} from '../store/index.ts';
import { answeredPartition, questionKey, questionsPartition } from './keys.ts';
import { Question } from './question.ts';

const toItem = (question: Question): Item => ({
  ...z.encode(Question, question),
  ...questionKey(question.callId, question.id),
  type: 'question',
  ...(question.answer === undefined ? {} : { gsi1pk: answeredPartition(question.callId), gsi1sk: question.id }),
});

/** Stores a question nobody has asked before. */
export const newQuestionWrites = (question: Question): Write<StaleVersion>[] => [put(toItem(question), absent(stale))];

/** Stores a question with its answer, one version after the one that was read. */
export const answeredWrites = (question: Question): Write<StaleVersion>[] => [
  put(toItem(question), equals('version', question.version - 1, stale)),
];

/** Reads the questions of a call. */
export const questionRepository = (store: Store) => ({
  get: async (callId: CallId, id: QuestionId): Promise<Question | undefined> => {
    const row = await store.get(questionKey(callId, id));
    return row === undefined ? undefined : fromItem(Question, row);
  },
  /** A page of questions in the order they were asked: all of them, or only the answered ones. */
  page: async (
    callId: CallId,
    which: 'all' | 'answered',
    request: PageRequest,
  ): Promise<Result<Page<Question>, BadCursor>> => {
    const range =
      which === 'all'
        ? { partition: questionsPartition(callId) }
        : ({ partition: answeredPartition(callId), index: 'gsi1' } as const);
    const page = await store.page(range, request);
    return page.ok ? ok({ ...page.value, items: page.value.items.map((row) => fromItem(Question, row)) }) : page;
  },
});
export type QuestionRepository = ReturnType<typeof questionRepository>;
