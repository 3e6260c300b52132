export type { ContentRefusal } from './content-rules.ts';
export { CallChanges, CallDraft } from './draft.ts';
export type { ExtensionRefusal } from './extension-rules.ts';
export {
  allowedActions,
  CALL_ACTIONS,
  type CallAction,
  callAfter,
  callLifecycle,
  type CallStateRefuses,
} from './lifecycle.ts';
export {
  Calendar,
  Call,
  CallContent,
  CallKind,
  CallPhase,
  CallStatus,
  Criterion,
  DOCUMENT_TYPES,
  Envelope,
  Extension,
  isPublic,
  mostOf,
  phaseOf,
  RequiredDocument,
  Requirement,
} from './model.ts';
export { hindrances, type PublicationRefusal } from './publication-rules.ts';
export { Answer, type PublicQuestion, Question, type QuestionsClosed } from './question.ts';
export { questionRepository, type QuestionRepository } from './question-repository.ts';
export { type NoSuchThing, type SeenCall, seenAt, seesDrafts, visibleCall } from './read-call.ts';
export {
  type CallChange,
  type CallCodeTaken,
  callMoveWrites,
  callRepository,
  callStaysWrites,
  type CallRepository,
  callTouchWrites,
  newCallWrites,
} from './repository.ts';
export { Basis, defaultRules, Rules, TieBreak } from './rules.ts';
export { answerQuestion, type AnswerQuestionRefusal } from './use-cases/answer-question.ts';
export { askQuestion, type AskQuestionRefusal } from './use-cases/ask-question.ts';
export { cancelCall, type CancelCallRefusal } from './use-cases/cancel-call.ts';
export { createCall, type CreateCallRefusal, type ProgrammeUnknown } from './use-cases/create-call.ts';
export { editCall, type EditCallRefusal } from './use-cases/edit-call.ts';
export { extendCall, type ExtendCallRefusal } from './use-cases/extend-call.ts';
export { listQuestions } from './use-cases/list-questions.ts';
export { publishCall, type PublishCallRefusal } from './use-cases/publish-call.ts';
export { type CallFilter, getCall, listCalls, type Viewer } from './use-cases/read-calls.ts';
