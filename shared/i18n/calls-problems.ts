import type {
  AnswerQuestionRefusal,
  AskQuestionRefusal,
  CallCodeTaken,
  CallStateRefuses,
  ExtensionRefusal,
  ProgrammeUnknown,
  PublicationRefusal,
} from '../calls/index.ts';
import { callsPublicationProblems } from './calls-publication-problems.ts';
import { actionList, callActions, callStates } from './calls-state-texts.ts';
import { momentText } from './moment.ts';
import type { edgeProblems, ProblemTexts } from './problems.ts';

type CallsRefusal =
  | CallStateRefuses
  | ProgrammeUnknown
  | PublicationRefusal
  | CallCodeTaken
  | ExtensionRefusal
  | Exclude<AskQuestionRefusal | AnswerQuestionRefusal, { readonly code: keyof typeof edgeProblems }>;

/** What a call refuses; the money's own refusals are the budget's. */
export const callsProblems: ProblemTexts<CallsRefusal> = {
  ...callsPublicationProblems,
  CallStateRefuses: {
    ro: ({ from, action, allowed }) =>
      `Concursul este ${callStates[from].ro}, de aceea nu este posibil: ${callActions[action].ro}. Este permis: ${actionList(allowed, 'ro')}.`,
    ru: ({ from, action, allowed }) =>
      `Состояние конкурса: ${callStates[from].ru}; поэтому невозможно: ${callActions[action].ru}. Допустимо: ${actionList(allowed, 'ru')}.`,
    en: ({ from, action, allowed }) =>
      `The call is ${callStates[from].en}, so this is not possible: ${callActions[action].en}. Allowed: ${actionList(allowed, 'en')}.`,
  },
  CallCodeTaken: {
    ro: ({ callCode }) => `Alt concurs al programului numerotează cererile cu ${callCode}. Alegeți alt cod.`,
    ru: ({ callCode }) => `Другой конкурс программы уже нумерует заявки кодом ${callCode}. Выберите другой код.`,
    en: ({ callCode }) =>
      `Another call of the programme numbers its applications with ${callCode}. Choose another code.`,
  },
  ProgrammeUnknown: {
    ro: ({ programmeId }) => `Programul ${programmeId} nu există. Importați-l întâi sau alegeți altul.`,
    ru: ({ programmeId }) => `Программы ${programmeId} нет. Сначала импортируйте её или выберите другую.`,
    en: ({ programmeId }) => `There is no programme ${programmeId}. Import it first or choose another.`,
  },
  CallAlreadyClosed: {
    ro: ({ closesAt }) => `Concursul s-a închis la ${momentText(closesAt, 'ro')}; termenul nu mai poate fi prelungit.`,
    ru: ({ closesAt }) => `Конкурс закрылся ${momentText(closesAt, 'ru')}; срок продлить уже нельзя.`,
    en: ({ closesAt }) => `The call closed on ${momentText(closesAt, 'en')}; its deadline cannot be extended any more.`,
  },
  ExtensionNotLater: {
    ro: ({ closesAt }) => `Termenul se mută numai mai târziu. Alegeți un moment după ${momentText(closesAt, 'ro')}.`,
    ru: ({ closesAt }) => `Срок можно только продлить. Выберите момент после ${momentText(closesAt, 'ru')}.`,
    en: ({ closesAt }) => `A deadline only moves later. Choose a moment after ${momentText(closesAt, 'en')}.`,
  },
  TooManyExtensions: {
    ro: ({ most }) =>
      `Termenul a fost prelungit deja de ${most} ori; mai mult nu se poate. Anulați concursul sau lăsați termenul.`,
    ru: ({ most }) => `Срок уже продлевали ${most} раз, больше нельзя. Отмените конкурс или оставьте срок.`,
    en: ({ most }) =>
      `The deadline was extended ${most} times already, no more is possible. Cancel the call or keep the deadline.`,
  },
  QuestionsClosed: {
    ro: ({ phase }) => `Întrebări se pun cât timp concursul primește cereri; acum este ${callStates[phase].ro}.`,
    ru: ({ phase }) => `Вопросы принимаются, пока конкурс открыт; сейчас его состояние: ${callStates[phase].ru}.`,
    en: ({ phase }) => `Questions are taken while the call takes applications; now it is ${callStates[phase].en}.`,
  },
};
