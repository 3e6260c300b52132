import type { Actor } from '../../kernel/actor.ts';
import type { CallId } from '../../kernel/ids.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { BadCursor, Page, PageRequest } from '../../store/index.ts';
import { inPublic, type PublicQuestion } from '../question.ts';
import type { QuestionRepository } from '../question-repository.ts';
import { type NoSuchThing, seesDrafts, visibleCall } from '../read-call.ts';
import type { CallRepository } from '../repository.ts';

export interface ListQuestionsDeps {
  readonly calls: Pick<CallRepository, 'get'>;
  readonly questions: Pick<QuestionRepository, 'page'>;
}

/** The questions of a call in the order they were asked: answered ones for everybody, in their public wording; staff reads all as they came. */
export const listQuestions =
  ({ calls, questions }: ListQuestionsDeps) =>
  async (
    actor: Actor | undefined,
    callId: CallId,
    request: PageRequest,
  ): Promise<Result<Page<PublicQuestion>, NoSuchThing | BadCursor>> => {
    const call = await visibleCall(calls, callId, actor);
    if (!call.ok) return call;
    const staff = seesDrafts(actor);
    const page = await questions.page(callId, staff ? 'all' : 'answered', request);
    if (!page.ok) return page;
    const items = page.value.items.map((question) => ({
      ...inPublic(question),
      ...(staff ? { text: question.text } : {}),
    }));
    return ok({ ...page.value, items });
  };
