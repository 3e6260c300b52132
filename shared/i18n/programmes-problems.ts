import type { ImportRefusal } from '../programmes/index.ts';
import type { edgeProblems, ProblemTexts } from './problems.ts';

type Own = Exclude<ImportRefusal, { readonly code: keyof typeof edgeProblems }>;

/** What an import of a programme is refused for. */
export const programmesProblems: ProblemTexts<Own> = {
  ProgrammeAlreadyImported: {
    ro: ({ programmeId }) => `Programul ${programmeId} este deja importat și nu se importă a doua oară.`,
    ru: ({ programmeId }) => `Программа ${programmeId} уже загружена, второй раз её загрузить нельзя.`,
    en: ({ programmeId }) => `The programme ${programmeId} is already imported and cannot be imported twice.`,
  },
  BudgetAlreadyOpen: {
    ro: ({ programmeId }) => `Bugetul programului ${programmeId} este deja deschis.`,
    ru: ({ programmeId }) => `Бюджет программы ${programmeId} уже открыт.`,
    en: ({ programmeId }) => `The budget of the programme ${programmeId} is already open.`,
  },
  PeriodEndsBeforeItStarts: {
    ro: ({ from, to }) => `Perioada se încheie (${to}) înainte să înceapă (${from}); corectați datele.`,
    ru: ({ from, to }) => `Период заканчивается (${to}) раньше, чем начинается (${from}); исправьте даты.`,
    en: ({ from, to }) => `The period ends (${to}) before it starts (${from}); correct the dates.`,
  },
  LineTwice: {
    ro: ({ line }) => `Acțiunea ${line} apare de două ori; păstrați una.`,
    ru: ({ line }) => `Действие ${line} указано дважды; оставьте одно.`,
    en: ({ line }) => `The action ${line} comes twice; keep one.`,
  },
  UnknownUnit: {
    ro: ({ unit }) => `Secția ${unit} nu este explicată în „units”; adăugați-o acolo.`,
    ru: ({ unit }) => `Подразделение ${unit} не объяснено в «units»; добавьте его туда.`,
    en: ({ unit }) => `The unit ${unit} is not explained under "units"; add it there.`,
  },
  SumsDisagree: {
    ro: ({ stated, counted }) => `Fișierul spune ${stated} lei, dar liniile lui dau ${counted} lei; verificați sumele.`,
    ru: ({ stated, counted }) => `В файле указано ${stated} леев, а по линиям выходит ${counted}; проверьте суммы.`,
    en: ({ stated, counted }) => `The file states ${stated} lei, but its lines add up to ${counted}; check the sums.`,
  },
  ProgrammeTooLarge: {
    ro: ({ bytes, most }) => `Fișierul are ${bytes} octeți; se primesc cel mult ${most}. Scurtați textele.`,
    ru: ({ bytes, most }) => `В файле ${bytes} байт, принимается не более ${most}. Сократите тексты.`,
    en: ({ bytes, most }) => `The file has ${bytes} bytes; at most ${most} are taken. Shorten its texts.`,
  },
};
