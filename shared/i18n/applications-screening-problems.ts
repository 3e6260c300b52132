import type {
  ApplicantMayNotScreen,
  CallStillOpen,
  ScreeningRefusal,
  TooLateToWithdraw,
} from '../applications/index.ts';
import { callStates } from './calls-state-texts.ts';
import { momentText } from './moment.ts';
import type { ProblemTexts } from './problems.ts';

/** What the check of an application is refused for, and what comes too early or too late for its call. */
export const applicationsScreeningProblems: ProblemTexts<
  ApplicantMayNotScreen | ScreeningRefusal | CallStillOpen | TooLateToWithdraw
> = {
  ApplicantMayNotScreen: {
    ro: () => 'Faceți parte din organizația solicitantă, de aceea cererea ei o verifică alt secretar.',
    ru: () => 'Вы состоите в организации-заявителе, поэтому её заявку проверяет другой сотрудник.',
    en: () => 'You belong to the applicant, so another officer checks its application.',
  },
  VerdictMissing: {
    ro: ({ requirements }) => `Lipsește verdictul pentru: ${requirements.join(', ')}.`,
    ru: ({ requirements }) => `Нет заключения по: ${requirements.join(', ')}.`,
    en: ({ requirements }) => `There is no verdict on: ${requirements.join(', ')}.`,
  },
  VerdictTwice: {
    ro: ({ requirement }) => `Cerința „${requirement}” are două verdicte; păstrați unul.`,
    ru: ({ requirement }) => `По требованию «${requirement}» два заключения; оставьте одно.`,
    en: ({ requirement }) => `The requirement “${requirement}” has two verdicts; keep one.`,
  },
  VerdictUnknown: {
    ro: ({ requirement }) => `Concursul nu are cerința „${requirement}”.`,
    ru: ({ requirement }) => `В конкурсе нет требования «${requirement}».`,
    en: ({ requirement }) => `The call has no requirement “${requirement}”.`,
  },
  ReasonMissing: {
    ro: () => 'Scrieți motivul pentru fiecare cerință neîndeplinită sau de completat; solicitantul îl va citi.',
    ru: () => 'Укажите причину по каждому невыполненному или требующему дополнения пункту; заявитель её прочтёт.',
    en: () => 'Give the reason for everything not met or to be completed; the applicant will read it.',
  },
  CompletionNotForeseen: {
    ro: () => 'Regulile concursului nu dau zile pentru completare. Alegeți „îndeplinită” sau „neîndeplinită”.',
    ru: () => 'Правила конкурса не дают дней на дополнение. Выберите «выполнено» или «не выполнено».',
    en: () => 'The rules of the call give no days to complete. Choose met or not met.',
  },
  CompletionTermRuns: {
    ro: ({ dueAt }) => `Solicitantul poate completa dosarul până la ${momentText(dueAt, 'ro')}; așteptați termenul.`,
    ru: ({ dueAt }) => `Заявитель может дополнить досье до ${momentText(dueAt, 'ru')}; дождитесь срока.`,
    en: ({ dueAt }) => `The applicant may complete the dossier until ${momentText(dueAt, 'en')}; wait for the term.`,
  },
  CallStillOpen: {
    ro: ({ closesAt }) => `Concursul primește cereri până la ${momentText(closesAt, 'ro')}; reveniți după închidere.`,
    ru: ({ closesAt }) => `Конкурс принимает заявки до ${momentText(closesAt, 'ru')}; вернитесь после закрытия.`,
    en: ({ closesAt }) => `The call takes applications until ${momentText(closesAt, 'en')}; come back after it closes.`,
  },
  TooLateToWithdraw: {
    ro: ({ phase }) => `Cererea nu mai poate fi retrasă: concursul este ${callStates[phase].ro}.`,
    ru: ({ phase }) => `Заявку уже нельзя отозвать: конкурс ${callStates[phase].ru}.`,
    en: ({ phase }) => `The application can no longer be withdrawn: the call is ${callStates[phase].en}.`,
  },
};
