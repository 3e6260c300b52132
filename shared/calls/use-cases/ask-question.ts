import {
  type AlreadyAnswered,
  commit,
  nextEntry,
  type StaleVersion,
  subjectOf,
  trailOf,
  untouched,
} from '../../audit/index.ts';
import type { Command } from '../../kernel/command.ts';
import { type CallId, newId, QuestionId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { Store } from '../../store/index.ts';
import { askable, inPublic, type PublicQuestion, type Question, type QuestionsClosed } from '../question.ts';
import { newQuestionWrites } from '../question-repository.ts';
import { type NoSuchThing, visibleCall } from '../read-call.ts';
import type { CallRepository } from '../repository.ts';

export interface AskQuestionDeps {
  readonly store: Pick<Store, 'transact'>;
  readonly calls: Pick<CallRepository, 'get'>;
}
export type AskQuestionRefusal = NoSuchThing | QuestionsClosed | StaleVersion | AlreadyAnswered;

/** Asks the authority about an open call; the question is public once it is answered, and never with its author. */
export const askQuestion =
  ({ store, calls }: AskQuestionDeps) =>
  async (
    command: Command,
    { callId, text }: { readonly callId: CallId; readonly text: string },
  ): Promise<Result<PublicQuestion, AskQuestionRefusal>> => {
    const call = await visibleCall(calls, callId, command.actor);
    if (!call.ok) return call;
    const open = askable(call.value, command.now);
    if (!open.ok) return open;
    const id = newId(QuestionId, command.now);
    const entry = nextEntry(untouched, command, {
      subject: subjectOf('question', id),
      action: 'ask',
      data: { callId },
    });
    const about = { id, callId, text, askedBy: command.actor.userId, askedAt: command.now };
    const question: Question = { ...about, version: 1, trail: trailOf(entry) };
    return commit(store, command, { entries: [entry], writes: newQuestionWrites(question), value: inPublic(question) });
  };
