import type {
  ApplicationIncomplete,
  ApplicationStateRefuses,
  ApplicationTooLong,
  BudgetRefusal,
  CompletionTermPassed,
  FilingClosed,
  FundingRefusal,
  OnlyRepresentative,
  TooManyApplications,
  TooManyDrafts,
} from '../applications/index.ts';
import { amountText } from './amount.ts';
import { applicationsDocumentProblems } from './applications-document-problems.ts';
import { applicationsScreeningProblems } from './applications-screening-problems.ts';
import { applicationActionList, applicationActions, applicationStates } from './applications-state-texts.ts';
import { momentText } from './moment.ts';
import type { ProblemTexts } from './problems.ts';

type WritingRefusal =
  | OnlyRepresentative
  | ApplicationStateRefuses
  | FilingClosed
  | CompletionTermPassed
  | ApplicationIncomplete
  | FundingRefusal
  | TooManyApplications
  | TooManyDrafts
  | ApplicationTooLong
  | BudgetRefusal;

const writingProblems: ProblemTexts<WritingRefusal> = {
  OnlyRepresentative: {
    ro: () => 'Numai reprezentantul organizației poate face aceasta. Rugați-l să intre în contul său.',
    ru: () => 'Это может сделать только представитель организации. Попросите его войти в свою учётную запись.',
    en: () => 'Only a representative of the organisation may do this. Ask them to sign in.',
  },
  ApplicationStateRefuses: {
    ro: ({ from, action, allowed }) =>
      `Cererea este ${applicationStates[from].ro}, de aceea nu este posibil: ${applicationActions[action].ro}. Este permis: ${applicationActionList(allowed, 'ro')}.`,
    ru: ({ from, action, allowed }) =>
      `Состояние заявки: ${applicationStates[from].ru}; поэтому невозможно: ${applicationActions[action].ru}. Допустимо: ${applicationActionList(allowed, 'ru')}.`,
    en: ({ from, action, allowed }) =>
      `The application is ${applicationStates[from].en}, so this is not possible: ${applicationActions[action].en}. Allowed: ${applicationActionList(allowed, 'en')}.`,
  },
  CallNotOpenYet: {
    ro: ({ opensAt }) => `Concursul se deschide la ${momentText(opensAt, 'ro')}.`,
    ru: ({ opensAt }) => `Конкурс откроется ${momentText(opensAt, 'ru')}.`,
    en: ({ opensAt }) => `The call opens on ${momentText(opensAt, 'en')}.`,
  },
  CallClosed: {
    ro: ({ closedAt }) => `Concursul s-a închis la ${momentText(closedAt, 'ro')}; nu se mai poate depune nimic.`,
    ru: ({ closedAt }) => `Конкурс закрылся ${momentText(closedAt, 'ru')}; подать уже ничего нельзя.`,
    en: ({ closedAt }) => `The call closed on ${momentText(closedAt, 'en')}; nothing can be filed any more.`,
  },
  CallCancelled: {
    ro: () => 'Concursul a fost anulat; motivul este pe pagina lui.',
    ru: () => 'Конкурс отменён; причина указана на его странице.',
    en: () => 'The call was cancelled; the reason is on its page.',
  },
  CompletionTermPassed: {
    ro: ({ dueAt }) => `Termenul de completare s-a încheiat la ${momentText(dueAt, 'ro')}.`,
    ru: ({ dueAt }) => `Срок дополнения истёк ${momentText(dueAt, 'ru')}.`,
    en: ({ dueAt }) => `The term to complete the dossier ended on ${momentText(dueAt, 'en')}.`,
  },
  ApplicationIncomplete: {
    ro: ({ missing }) => `Cererea nu este completă: lipsesc ${String(missing)}. Completați câmpurile numite mai jos.`,
    ru: ({ missing }) => `Заявка не заполнена, не хватает: ${String(missing)}. Заполните перечисленные ниже поля.`,
    en: ({ missing }) => `The application is not complete: ${String(missing)} missing. Fill in the fields named below.`,
  },
  LineNotInCall: {
    ro: ({ lines }) => `Alegeți o linie de buget a concursului: ${lines.join(', ')}.`,
    ru: ({ lines }) => `Выберите бюджетную линию конкурса: ${lines.join(', ')}.`,
    en: ({ lines }) => `Choose a budget line of the call: ${lines.join(', ')}.`,
  },
  RequestAboveCap: {
    ro: ({ requested, cap }) =>
      `Cereți ${amountText(requested, 'ro')}, dar concursul dă cel mult ${amountText(cap, 'ro')}. Micșorați suma.`,
    ru: ({ requested, cap }) =>
      `Запрошено ${amountText(requested, 'ru')}, но конкурс даёт не более ${amountText(cap, 'ru')}. Уменьшите сумму.`,
    en: ({ requested, cap }) =>
      `You ask for ${amountText(requested, 'en')}, but the call gives at most ${amountText(cap, 'en')}. Ask for less.`,
  },
  OwnContributionTooSmall: {
    ro: ({ percent, own, least }) =>
      `Contribuția proprie este ${amountText(own, 'ro')}; concursul cere cel puțin ${String(percent)}%, adică ${amountText(least, 'ro')}.`,
    ru: ({ percent, own, least }) =>
      `Собственный вклад: ${amountText(own, 'ru')}; конкурс требует не менее ${String(percent)}%, то есть ${amountText(least, 'ru')}.`,
    en: ({ percent, own, least }) =>
      `Your own contribution is ${amountText(own, 'en')}; the call asks for at least ${String(percent)}%, that is ${amountText(least, 'en')}.`,
  },
  ProjectEndsBeforeStart: {
    ro: () => 'Proiectul se încheie înainte de a începe. Corectați una dintre date.',
    ru: () => 'Проект заканчивается раньше, чем начинается. Исправьте одну из дат.',
    en: () => 'The project ends before it starts. Correct one of the dates.',
  },
  TooManyApplications: {
    ro: ({ most }) => `O organizație poate depune la acest concurs cel mult: ${String(most)}. Retrageți una mai întâi.`,
    ru: ({ most }) => `Организация может подать на этот конкурс не более: ${String(most)}. Сначала отзовите одну.`,
    en: ({ most }) => `An organisation may file at most ${String(most)} in this call. Withdraw one first.`,
  },
  TooManyDrafts: {
    ro: ({ most }) => `Organizația a început deja ${String(most)} cereri la acest concurs. Folosiți una dintre ele.`,
    ru: ({ most }) => `Организация уже начала заявок на этот конкурс: ${String(most)}. Используйте одну из них.`,
    en: ({ most }) => `The organisation has begun ${String(most)} applications in this call already. Use one of them.`,
  },
  ApplicationTooLong: {
    ro: ({ bytes, most }) => `Textul are ${String(bytes)} de octeți, iar încap ${String(most)}. Scurtați-l.`,
    ru: ({ bytes, most }) => `Текст занимает ${String(bytes)} байт, а помещается ${String(most)}. Сократите его.`,
    en: ({ bytes, most }) => `The text takes ${String(bytes)} bytes and ${String(most)} fit. Shorten it.`,
  },
  OwnAboveTotal: {
    ro: ({ own, total }) =>
      `Contribuția proprie (${amountText(own, 'ro')}) depășește costul rândului (${amountText(total, 'ro')}).`,
    ru: ({ own, total }) =>
      `Собственный вклад (${amountText(own, 'ru')}) больше стоимости строки (${amountText(total, 'ru')}).`,
    en: ({ own, total }) =>
      `Your own contribution (${amountText(own, 'en')}) is more than the row costs (${amountText(total, 'en')}).`,
  },
  BudgetTooLarge: {
    ro: () => 'Suma este mai mare decât poate fi calculată. Verificați cantitatea și prețul.',
    ru: () => 'Сумма больше, чем можно посчитать. Проверьте количество и цену.',
    en: () => 'The sum is larger than can be computed. Check the quantity and the price.',
  },
};

/** What applications refuse; the call's own refusals are the calls'. */
export const applicationsProblems = {
  ...writingProblems,
  ...applicationsDocumentProblems,
  ...applicationsScreeningProblems,
};
